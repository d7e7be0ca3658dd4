package cz.tripartita.readmodels.audittrail;

import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what happened, in order and in plain sentences; always within one municipality. */
public final class AuditTrail {

    private static final String LIST = "audit";

    private final JdbcClient jdbc;

    public AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Events of a municipality in the order of recording.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<AuditEntry> list(String municipality, AuditFilter filter, PageRequest page) {
        Conditions conditions = Conditions.of("municipality", municipality)
                .and("position >= ?", filter.firstPosition())
                .and("position <= ?", filter.lastPosition())
                .and("happened_on >= ?", filter.from())
                .and("happened_on <= ?", filter.to())
                .and("stream_type = ?", filter.streamType())
                .and("type = ?", filter.type())
                .and("actor_person = ?", filter.person());
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            conditions.and("position > ?", Cursor.read(cursor.id(), Long::valueOf));
        }
        List<AuditEntry> found = jdbc.sql(
                        "SELECT * FROM views.audit_event " + conditions.sql() + " ORDER BY position LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(AuditTrail::entry))
                .list();
        return Cursor.page(found, page, last -> new Cursor(LIST, Long.toString(last.position()), ""));
    }

    /** The whole history of one stream in order; empty where the municipality has none of that id. */
    public List<AuditEntry> ofStream(String municipality, String stream) {
        return jdbc.sql("SELECT * FROM views.audit_event WHERE municipality = ? AND stream = ? ORDER BY sequence")
                .params(municipality, stream)
                .query(Row.as(AuditTrail::entry))
                .list();
    }

    private static AuditEntry entry(Row row) throws SQLException {
        return new AuditEntry(
                row.version("position"),
                row.text("municipality"),
                row.instant("recorded_at"),
                row.day("happened_on"),
                row.text("stream"),
                row.text("stream_type"),
                row.version("sequence"),
                row.text("type"),
                row.idOrNull("actor_person"),
                row.text("actor_role"),
                row.text("actor_cs"),
                row.text("actor_en"),
                row.text("sentence_cs"),
                row.text("sentence_en"));
    }
}
