package cz.tripartita.readmodels.quality;

import cz.tripartita.monitoring.events.CheckSubject;
import cz.tripartita.monitoring.events.Remedy;
import cz.tripartita.monitoring.events.Severity;
import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Parameters;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what was found and how far it is remedied; always within one municipality. */
public final class Findings {

    private static final String LIST = "findings";

    /** Stands for no deadline, after all that there are. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final String SELECT = """
            WITH asked AS (SELECT ?::date AS day)
            SELECT * FROM (
                SELECT f.finding_id, f.municipality, f.source, f.source_id, f.ordinal, f.monitoring_id, f.service_id,
                    f.service_name, f.organisation_id, o.name AS organisation, f.year, f.standard, f.criterion, f.subject,
                    f.severity, f.what, f.reported_on, known.*, coalesce(known.deadline, DATE '9999-12-31') AS by_day,
                    CASE WHEN f.severity = 'NOTE' THEN 'NOTE' WHEN known.deadline IS NULL THEN 'SETTLED'
                        WHEN known.deadline < asked.day THEN 'OVERDUE' ELSE 'COMING' END AS state
                FROM asked JOIN views.quality_finding f ON f.reported_on <= asked.day
                JOIN views.quality_organisation o USING (organisation_id)
                LEFT JOIN LATERAL (
                    SELECT remedy, further_deadline, followed_up_on FROM views.quality_follow_up
                    WHERE finding_id = f.finding_id AND followed_up_on <= asked.day
                    ORDER BY sequence DESC LIMIT 1) u ON true
                CROSS JOIN LATERAL (
                    SELECT u.remedy, CASE WHEN u.remedy IS NULL THEN f.first_deadline ELSE u.further_deadline END AS deadline,
                        CASE WHEN u.further_deadline IS NULL THEN u.followed_up_on END AS settled_on) known) f
            """;

    private final JdbcClient jdbc;

    public Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Findings of a municipality, those whose deadline is the earliest first, those without one last.
     *
     * @param day the day at whose end they are looked at
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<FindingView> list(String municipality, LocalDate day, FindingFilter filter, PageRequest page) {
        Conditions conditions = Conditions.of("f.municipality", municipality)
                .and("f.service_id = ?", filter.service())
                .and("f.organisation_id = ?", filter.organisation())
                .and("f.year = ?", filter.year())
                .and("f.source = ?", filter.source())
                .and("f.severity = ?", filter.severity())
                .and("f.state = ?", filter.state())
                .and("f.deadline <= ?", filter.until());
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            conditions.and(
                    "(f.by_day, f.finding_id) > (?, ?)",
                    Cursor.read(cursor.key(), LocalDate::parse),
                    Cursor.read(cursor.id(), UUID::fromString));
        }
        List<FindingView> found = jdbc.sql(SELECT + conditions.sql() + " ORDER BY f.by_day, f.finding_id LIMIT ?")
                .params(with(day, conditions.parameters(page.limit() + 1)))
                .query(Row.as(Findings::finding))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(
                        LIST,
                        last.findingId().toString(),
                        Objects.requireNonNullElse(last.deadline(), NEVER).toString()));
    }

    /** The findings of one visit or check, in the order of its report. */
    List<FindingView> of(UUID sourceId, LocalDate day) {
        return jdbc.sql(SELECT + "WHERE f.source_id = ? ORDER BY f.ordinal")
                .params(with(day, List.of(sourceId)))
                .query(Row.as(Findings::finding))
                .list();
    }

    private static List<@Nullable Object> with(LocalDate day, List<? extends @Nullable Object> others) {
        List<@Nullable Object> all = Parameters.of(day);
        all.addAll(others);
        return all;
    }

    private static FindingView finding(Row row) throws SQLException {
        return new FindingView(
                row.id("finding_id"),
                row.constant("source", FindingSource.class),
                row.id("source_id"),
                row.number("ordinal"),
                row.id("monitoring_id"),
                row.id("service_id"),
                row.text("service_name"),
                row.id("organisation_id"),
                row.text("organisation"),
                row.number("year"),
                row.numberOrNull("standard"),
                row.textOrNull("criterion"),
                row.constantOrNull("subject", CheckSubject.class),
                row.constant("severity", Severity.class),
                row.text("what"),
                row.day("reported_on"),
                row.dayOrNull("deadline"),
                row.constantOrNull("remedy", Remedy.class),
                row.dayOrNull("settled_on"),
                row.constant("state", FindingState.class));
    }
}
