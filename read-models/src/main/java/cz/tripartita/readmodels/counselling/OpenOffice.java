package cz.tripartita.readmodels.counselling;

import cz.tripartita.monitoring.events.OfficeEvent;
import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what events the open office had, how often its portal was visited, and by which codes contacts are entered. */
public final class OpenOffice {

    private static final String EVENTS = "office-events";
    private static final String PORTAL = "portal-visits";

    private static final String CODES = """
            SELECT * FROM views.counselling_code c WHERE c.municipality = ? AND c.version = (
                SELECT max(version) FROM views.counselling_code l WHERE l.municipality = c.municipality AND l.valid_from <= ?)
            ORDER BY kind DESC, ordinal
            """;

    private final JdbcClient jdbc;

    public OpenOffice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Events of a municipality, the latest first.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<OfficeEventView> events(
            String municipality, @Nullable LocalDate from, @Nullable LocalDate to, PageRequest page) {
        Conditions conditions = Conditions.of("municipality", municipality)
                .and("day >= ?", from)
                .and("day <= ?", to);
        Cursor cursor = Cursor.of(EVENTS, page);
        if (cursor != null) {
            conditions.and(
                    "(day, entry_id) < (?, ?)",
                    Cursor.read(cursor.key(), LocalDate::parse),
                    Cursor.read(cursor.id(), UUID::fromString));
        }
        List<OfficeEventView> found = jdbc.sql("SELECT * FROM views.counselling_event " + conditions.sql()
                        + " ORDER BY day DESC, entry_id DESC LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(OpenOffice::event))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(EVENTS, last.entryId().toString(), last.day().toString()));
    }

    /**
     * Visits of the portal, the latest month first.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<PortalMonth> portal(String municipality, PageRequest page) {
        Conditions conditions = Conditions.of("municipality", municipality);
        Cursor cursor = Cursor.of(PORTAL, page);
        if (cursor != null) {
            conditions.and("month < ?", cursor.key());
        }
        List<PortalMonth> found = jdbc.sql(
                        "SELECT * FROM views.counselling_portal " + conditions.sql() + " ORDER BY month DESC LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(row -> new PortalMonth(row.text("month"), row.number("visits"), row.flag("corrected"))))
                .list();
        return Cursor.page(found, page, last -> new Cursor(PORTAL, "", last.month()));
    }

    /** The topics and then the target groups in force on a day, in the order of their lists. */
    public Page<CodeView> codes(String municipality, LocalDate day) {
        return new Page<>(
                List.copyOf(jdbc.sql(CODES)
                        .params(municipality, day)
                        .query(Row.as(OpenOffice::code))
                        .list()),
                null);
    }

    private static OfficeEventView event(Row row) throws SQLException {
        return new OfficeEventView(
                row.id("entry_id"),
                row.text("month"),
                row.day("day"),
                row.constant("kind", OfficeEvent.Kind.class),
                row.text("title"),
                row.number("attendance"));
    }

    private static CodeView code(Row row) throws SQLException {
        return new CodeView(
                row.constant("kind", CodeKind.class),
                row.text("code"),
                row.text("name"),
                row.text("name_en"),
                row.number("version"),
                row.day("valid_from"));
    }
}
