package cz.tripartita.readmodels.indicators;

import cz.tripartita.grants.events.ServiceKind;
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

/** Answers which reports are to come, due, overdue or there; always within one municipality. */
public final class ExpectedReports {

    private static final String LIST = "expected-reports";

    /** Stands for the last day of what is not planned, after all others. */
    private static final LocalDate UNPLANNED = LocalDate.of(9999, 12, 31);

    // What was handed in and answered is that of the day asked for; a return of the day counts, a correction that waits
    // does not take an accepted version away.
    private static final String ALL = """
            WITH asked AS (SELECT ?::text AS municipality, ?::date AS day)
            SELECT * FROM (
                SELECT m.municipality, m.monitoring_id, m.service_id, m.service_name, m.service_kind, m.organisation_id,
                    o.name AS organisation, m.year, p.period, plan.*, r.*, coalesce(plan.due_on, '9999-12-31') AS place,
                    CASE
                        WHEN r.accepted THEN 'ACCEPTED'
                        WHEN r.waiting THEN 'SUBMITTED'
                        WHEN closing.closed THEN 'FORGONE'
                        WHEN plan.due_on < asked.day THEN 'OVERDUE'
                        WHEN r.version > 0 THEN 'RETURNED'
                        WHEN plan.remind_on <= asked.day THEN 'DUE'
                        ELSE 'COMING' END AS state,
                    CASE WHEN r.accepted OR r.waiting OR closing.closed THEN 0
                        ELSE greatest(asked.day - plan.due_on, 0) END AS days_overdue
                FROM asked JOIN views.indicator_monitoring m USING (municipality)
                JOIN views.indicator_organisation o USING (organisation_id)
                LEFT JOIN LATERAL (
                    SELECT closed FROM views.indicator_closing
                    WHERE monitoring_id = m.monitoring_id AND happened_on <= asked.day
                    ORDER BY sequence DESC LIMIT 1) closing ON true
                CROSS JOIN LATERAL (
                    SELECT period FROM views.indicator_plan
                    WHERE monitoring_id = m.monitoring_id AND planned_on <= asked.day
                        AND coalesce(replaced_on > asked.day, true)
                    UNION
                    SELECT period FROM views.indicator_report
                    WHERE monitoring_id = m.monitoring_id AND submitted_on <= asked.day) p
                CROSS JOIN LATERAL (
                    SELECT min(remind_on) AS remind_on, min(due_on) AS due_on, min(urge_on) AS urge_on,
                        coalesce(bool_or(holds_payments), false) AS holds_payments
                    FROM views.indicator_plan
                    WHERE monitoring_id = m.monitoring_id AND period = p.period AND planned_on <= asked.day
                        AND coalesce(replaced_on > asked.day, true)) plan
                CROSS JOIN LATERAL (
                    SELECT coalesce(max(version), 0) AS version, max(submitted_on) AS submitted_on,
                        max(answered_on) FILTER (WHERE answered_on <= asked.day) AS answered_on,
                        coalesce(bool_or(state = 'ACCEPTED' AND answered_on <= asked.day), false) AS accepted,
                        coalesce(bool_or(state = 'SUBMITTED' OR answered_on > asked.day), false) AS waiting
                    FROM views.indicator_report
                    WHERE monitoring_id = m.monitoring_id AND period = p.period AND submitted_on <= asked.day) r) expected
            """;

    private final JdbcClient jdbc;

    public ExpectedReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The reports by their last day, those that are not planned after all others.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<ExpectedReport> list(String municipality, ExpectedFilter filter, PageRequest page) {
        Conditions conditions = conditions(municipality, filter);
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            Place last = Cursor.read(cursor.key(), Place::parse);
            conditions.and(
                    "(place, monitoring_id, period) > (?, ?, ?)",
                    last.day(),
                    Cursor.read(cursor.id(), UUID::fromString),
                    last.period());
        }
        List<ExpectedReport> found = read(municipality, filter, conditions, page.limit() + 1);
        return Cursor.page(
                found,
                page,
                last -> new Cursor(
                        LIST, last.monitoringId().toString(), Place.of(last).text()));
    }

    /** The reports of one monitoring as they stand on a day. */
    List<ExpectedReport> of(String municipality, UUID monitoringId, LocalDate on) {
        ExpectedFilter filter = ExpectedFilter.of(monitoringId, on);
        return read(municipality, filter, conditions(municipality, filter), null);
    }

    private List<ExpectedReport> read(
            String municipality, ExpectedFilter filter, Conditions conditions, @Nullable Integer limit) {
        List<@Nullable Object> parameters = Parameters.of(municipality, filter.on());
        parameters.addAll(conditions.parameters(limit));
        return jdbc.sql(ALL + conditions.sql() + " ORDER BY place, monitoring_id, period LIMIT ?")
                .params(parameters)
                .query(Row.as(ExpectedReports::report))
                .list();
    }

    private static Conditions conditions(String municipality, ExpectedFilter filter) {
        return Conditions.of("municipality", municipality)
                .and("monitoring_id = ?", filter.monitoring())
                .and("service_id = ?", filter.service())
                .and("organisation_id = ?", filter.organisation())
                .and("year = ?", filter.year())
                .and("service_kind = ?", filter.kind())
                .and("state = ?", filter.state())
                .and("due_on <= ?", filter.dueUntil());
    }

    /** Where a report stands in the list, but for its monitoring. */
    private record Place(LocalDate day, String period) {

        static Place parse(String text) {
            String[] parts = text.split(" ", 2);
            return new Place(LocalDate.parse(parts[0]), parts[1]);
        }

        static Place of(ExpectedReport report) {
            return new Place(Objects.requireNonNullElse(report.dueOn(), UNPLANNED), report.period());
        }

        String text() {
            return day + " " + period;
        }
    }

    private static ExpectedReport report(Row row) throws SQLException {
        return new ExpectedReport(
                row.id("monitoring_id"),
                row.id("service_id"),
                row.text("service_name"),
                row.constant("service_kind", ServiceKind.class),
                row.id("organisation_id"),
                row.text("organisation"),
                row.number("year"),
                row.text("period"),
                row.constant("state", ExpectedState.class),
                row.dayOrNull("remind_on"),
                row.dayOrNull("due_on"),
                row.dayOrNull("urge_on"),
                row.number("days_overdue"),
                row.flag("holds_payments"),
                row.number("version"),
                row.dayOrNull("submitted_on"),
                row.dayOrNull("answered_on"));
    }
}
