package cz.tripartita.readmodels.due;

import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Parameters;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what is due; lists are always within one municipality. */
public final class Due {

    private static final String LIST = "due";
    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;

    public Due(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is due in a municipality, the earliest first.
     *
     * @param until narrows to what is due before that instant, none for all
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<DueItem> list(String municipality, @Nullable DueKind kind, @Nullable Instant until, PageRequest page) {
        Conditions conditions = Conditions.of("d.municipality", municipality)
                .and("d.kind = ?", kind)
                .and("d.due_at < ?", until);
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            conditions.and(
                    "(d.due_at, d.subject_id) > (?, ?)",
                    Cursor.read(cursor.key(), Instant::parse),
                    Cursor.read(cursor.id(), UUID::fromString));
        }
        List<DueItem> found = jdbc.sql(
                        "SELECT d.* FROM views.due d " + conditions.sql() + " ORDER BY d.due_at, d.subject_id LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(Due::item))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(
                        LIST, last.subjectId().toString(), last.dueAt().toString()));
    }

    /** What the service has to do by itself at an instant, of all municipalities, the earliest first. */
    public List<DueItem> ofTheService(Instant now) {
        return jdbc.sql(
                        "SELECT * FROM views.due WHERE kind IN ('LEADER_TERM', 'COMMENT_PERIOD', 'BALANCE_FIGURES') AND due_at <= ?"
                                + " ORDER BY due_at, subject_id LIMIT " + AT_ONCE)
                .params(Parameters.of(now))
                .query(Row.as(Due::item))
                .list();
    }

    private static DueItem item(Row row) throws SQLException {
        return new DueItem(
                row.constant("kind", DueKind.class),
                row.id("subject_id"),
                row.text("municipality"),
                row.idOrNull("group_id"),
                row.instant("due_at"),
                row.text("what"),
                row.numberOrNull("draft"));
    }
}
