package cz.tripartita.readmodels.indicators;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.monitoring.events.YearTotal;
import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Parameters;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers how indicators are defined and which values were accepted; always within one municipality. */
public final class Indicators {

    private static final String LIST = "accepted-values";

    private static final String ACCEPTED = """
            SELECT v.*, r.answered_on, m.service_id, m.service_name, m.year, o.name AS organisation,
                d.name, d.unit, d.direction
            FROM (SELECT coalesce(?::date, 'infinity') AS day) asked CROSS JOIN views.indicator_monitoring m
            JOIN views.indicator_report r ON r.monitoring_id = m.monitoring_id AND r.state = 'ACCEPTED'
                AND r.answered_on <= asked.day AND NOT EXISTS (
                    SELECT 1 FROM views.indicator_report l WHERE l.monitoring_id = r.monitoring_id
                        AND l.period = r.period AND l.state = 'ACCEPTED' AND l.answered_on <= asked.day
                        AND l.version > r.version)
            JOIN views.indicator_value v ON v.monitoring_id = r.monitoring_id AND v.period = r.period
                AND v.version = r.version
            JOIN views.indicator_organisation o USING (organisation_id)
            JOIN views.indicator_definition d ON d.municipality = v.municipality AND d.code = v.indicator
                AND d.version = v.indicator_version
            """;

    private static final String IN_FORCE = """
            SELECT * FROM (
                SELECT DISTINCT ON (code) * FROM views.indicator_definition WHERE municipality = ? AND valid_from <= ?
                ORDER BY code, sequence DESC) d
            WHERE last_year IS NULL OR last_year >= ?
            ORDER BY code
            """;

    private final JdbcClient jdbc;

    public Indicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The catalogue of a municipality; nothing until its first indicator is defined.
     *
     * @param year only the versions in force in this year, every version where it is not given
     */
    public Optional<CatalogueView> catalogue(String municipality, @Nullable Integer year) {
        return jdbc.sql("SELECT * FROM views.indicator_catalogue WHERE municipality = ?")
                .param(municipality)
                .query(Row.as(row -> new CatalogueView(
                        row.id("catalogue_id"),
                        municipality,
                        year == null ? all(municipality) : inForce(municipality, year),
                        row.numberOrNull("closed_through"),
                        row.version("version"))))
                .optional();
    }

    private List<IndicatorView> all(String municipality) {
        return jdbc.sql("SELECT * FROM views.indicator_definition WHERE municipality = ? ORDER BY code, version")
                .param(municipality)
                .query(Row.as(Indicators::indicator))
                .list();
    }

    /** The versions in force in a year, by code. */
    public List<IndicatorView> inForce(String municipality, int year) {
        return jdbc.sql(IN_FORCE)
                .params(municipality, year, year)
                .query(Row.as(Indicators::indicator))
                .list();
    }

    /**
     * Values of the latest accepted version of each report, by period, service and indicator.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<AcceptedValue> accepted(String municipality, ValueFilter filter, PageRequest page) {
        Conditions conditions = Conditions.of("m.municipality", municipality)
                .and("m.service_id = ?", filter.service())
                .and("m.organisation_id = ?", filter.organisation())
                .and("v.indicator = ?", filter.indicator())
                .and("m.year = ?", filter.year())
                .and("v.period = ?", filter.period());
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            String[] key = Cursor.read(cursor.key(), text -> text.split(" ", 2));
            UUID id = Cursor.read(cursor.id(), UUID::fromString);
            conditions.and("(v.period, v.monitoring_id, v.indicator) > (?, ?, ?)", key[0], id, key[key.length - 1]);
        }
        List<@Nullable Object> parameters = Parameters.of(filter.asOf());
        parameters.addAll(conditions.parameters(page.limit() + 1));
        List<AcceptedValue> found = jdbc.sql(
                        ACCEPTED + conditions.sql() + " ORDER BY v.period, v.monitoring_id, v.indicator LIMIT ?")
                .params(parameters)
                .query(Row.as(Indicators::accepted))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(LIST, last.monitoringId().toString(), last.period() + " " + last.indicator()));
    }

    /** Values of the latest accepted version of each report on what a grant pays for, by period and indicator. */
    public List<AcceptedValue> acceptedOfGrant(String municipality, UUID grantId) {
        Conditions conditions = Conditions.of("m.municipality", municipality)
                .and(
                        "EXISTS (SELECT 1 FROM views.indicator_monitored_grant g"
                                + " WHERE g.monitoring_id = m.monitoring_id AND g.grant_id = ?)",
                        grantId);
        List<@Nullable Object> parameters = Parameters.of((Object) null);
        parameters.addAll(conditions.parameters());
        return jdbc.sql(ACCEPTED + conditions.sql() + " ORDER BY v.period, v.indicator")
                .params(parameters)
                .query(Row.as(Indicators::accepted))
                .list();
    }

    /** The methods of reporting of a municipality; nothing until the first one is set. */
    public Optional<ReportingMethodsView> reportingMethods(String municipality) {
        List<MethodRow> rows = jdbc.sql("SELECT * FROM views.reporting_method WHERE municipality = ? ORDER BY version")
                .param(municipality)
                .query(Row.as(MethodRow::read))
                .list();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportingMethodsView(
                        rows.getLast().methodId(),
                        municipality,
                        rows.stream().map(MethodRow::version).toList(),
                        rows.getLast().sequence()));
    }

    private static IndicatorView indicator(Row row) throws SQLException {
        return new IndicatorView(
                row.text("code"),
                row.number("version"),
                row.number("valid_from"),
                row.numberOrNull("last_year"),
                row.text("name"),
                row.text("name_en"),
                row.text("unit"),
                row.number("decimals"),
                row.text("method"),
                row.constants("service_kinds", ServiceKind.class),
                row.texts("act_kinds"),
                row.constant("direction", Direction.class),
                row.constantOrNull("year_total", YearTotal.class),
                row.decimalOrNull("least"),
                row.decimalOrNull("greatest"),
                row.decimalOrNull("largest_change_percent"),
                row.textOrNull("formula"),
                row.day("defined_on"),
                row.textOrNull("retire_reason"));
    }

    private static AcceptedValue accepted(Row row) throws SQLException {
        return new AcceptedValue(
                row.id("monitoring_id"),
                row.id("service_id"),
                row.text("service_name"),
                row.text("organisation"),
                row.number("year"),
                row.text("period"),
                row.number("version"),
                row.text("indicator"),
                row.number("indicator_version"),
                row.text("name"),
                row.text("unit"),
                row.constant("direction", Direction.class),
                row.decimal("value"),
                row.day("answered_on"));
    }
}
