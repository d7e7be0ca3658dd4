package cz.tripartita.readmodels.due;

import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Parameters;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what is due; lists are always within one municipality. */
public final class Due {

    private static final String LIST = "due";
    private static final int AT_ONCE = 100;

    // A year begins without an event, so yearly meetings are due by the day asked for: from the first day of the month
    // of the statute in effect, where statute and group were there in that month, until enough meetings are closed.
    private static final String ALL = """
            WITH asked AS (SELECT ?::date AS day)
            SELECT d.* FROM (
                SELECT kind, subject_id, municipality, group_id, due_at, what, draft, organisation_id FROM views.due
                UNION ALL
                SELECT 'YEARLY_MEETINGS', g.group_id, g.municipality, g.group_id,
                    (first_day + interval '1 month') AT TIME ZONE 'Europe/Prague', g.name, NULL, NULL
                FROM asked CROSS JOIN views.due_group g
                CROSS JOIN LATERAL (
                    SELECT * FROM views.due_statute v
                    WHERE v.process_id = g.process_id AND v.effective_from <= asked.day
                    ORDER BY v.effective_from DESC LIMIT 1) s
                CROSS JOIN LATERAL make_date(extract(year FROM asked.day)::integer, s.month, 1) first_day
                WHERE g.body = 'WORKING_GROUP' AND first_day <= asked.day
                    AND greatest(s.effective_from, g.established_on) < first_day + interval '1 month'
                    AND s.meetings > (
                        SELECT count(*) FROM views.due_closed_meeting c
                        WHERE c.group_id = g.group_id
                            AND c.closed_on BETWEEN date_trunc('year', asked.day) AND asked.day)) d
            """;

    private final JdbcClient jdbc;

    public Due(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is due in a municipality, the earliest first.
     *
     * @param day the day on which yearly meetings are looked at
     * @param until narrows to what is due before that instant, none for all
     * @param findings which findings are shown
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<DueItem> list(
            String municipality,
            LocalDate day,
            @Nullable DueKind kind,
            @Nullable Instant until,
            FindingsShown findings,
            PageRequest page) {
        Conditions conditions = Conditions.of("d.municipality", municipality)
                .and("d.kind = ?", kind)
                .and("d.due_at < ?", until);
        switch (findings) {
            case FindingsShown.All _ -> {}
            case FindingsShown.None _ -> conditions.and("d.kind <> 'FINDING'");
            case FindingsShown.OfOrganisation own ->
                conditions.and("(d.kind <> 'FINDING' OR d.organisation_id = ?)", own.organisationId());
        }
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            Place last = Cursor.read(cursor.key(), Place::parse);
            conditions.and(
                    "(d.due_at, d.subject_id, d.kind) > (?, ?, ?)",
                    last.dueAt(),
                    Cursor.read(cursor.id(), UUID::fromString),
                    last.kind());
        }
        List<@Nullable Object> parameters = Parameters.of(day);
        parameters.addAll(conditions.parameters(page.limit() + 1));
        List<DueItem> found = jdbc.sql(ALL + conditions.sql() + " ORDER BY d.due_at, d.subject_id, d.kind LIMIT ?")
                .params(parameters)
                .query(Row.as(Due::item))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(LIST, last.subjectId().toString(), new Place(last.dueAt(), last.kind()).text()));
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

    /** Where an item stands in the list, but for what it is about: a group's leader and meetings may be due at once. */
    private record Place(Instant dueAt, DueKind kind) {

        static Place parse(String text) {
            String[] parts = text.split(" ", 2);
            return new Place(Instant.parse(parts[0]), DueKind.valueOf(parts[1]));
        }

        String text() {
            return dueAt + " " + kind;
        }
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
