package cz.tripartita.readmodels.indicators;

import cz.tripartita.monitoring.events.NoValue;
import cz.tripartita.monitoring.events.YearTotal;
import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Parameters;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers what the values of a service's year are and how they came about, today or as of an earlier day; always within
 * one municipality.
 */
public final class YearValues {

    private static final String LIST = "year-values";

    // Of a code in a formula the value is that of the same computation, of a part of the year the one accepted by then.
    private static final String ALL = """
            WITH asked AS (SELECT ?::text AS municipality, coalesce(?::date, 'infinity') AS day)
            SELECT m.monitoring_id, m.service_id, m.service_name, m.organisation_id, o.name AS organisation, m.year,
                y.*, d.name, d.unit, d.year_total, d.formula, inputs.inputs
            FROM asked JOIN views.indicator_monitoring m USING (municipality)
            JOIN views.indicator_organisation o USING (organisation_id)
            JOIN views.indicator_year_value y ON y.monitoring_id = m.monitoring_id AND y.sequence = (
                SELECT max(sequence) FROM views.indicator_year_value l
                WHERE l.monitoring_id = m.monitoring_id AND l.computed_on <= asked.day)
            JOIN views.indicator_definition d ON d.municipality = y.municipality AND d.code = y.indicator
                AND d.version = y.indicator_version
            CROSS JOIN LATERAL (
                SELECT coalesce(jsonb_agg(jsonb_build_object('of', f.of, 'value', coalesce(i.value, p.value))
                    ORDER BY f.ordinal), '[]') AS inputs
                FROM unnest(y.computed_from) WITH ORDINALITY AS f (of, ordinal)
                LEFT JOIN views.indicator_year_value i ON i.monitoring_id = y.monitoring_id
                    AND i.sequence = y.sequence AND i.indicator = f.of
                LEFT JOIN LATERAL (
                    SELECT v.value FROM views.indicator_report r
                    JOIN views.indicator_value v USING (monitoring_id, period, version)
                    WHERE r.monitoring_id = y.monitoring_id AND r.period = f.of AND r.state = 'ACCEPTED'
                        AND r.sequence <= y.sequence AND v.indicator = y.indicator
                    ORDER BY r.version DESC LIMIT 1) p ON true) inputs
            """;

    private final JdbcClient jdbc;

    public YearValues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The values, the latest year first, then by monitoring and code.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<YearValue> list(String municipality, YearValueFilter filter, PageRequest page) {
        Conditions conditions = conditions(municipality, filter);
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            String[] key = Cursor.read(cursor.key(), text -> text.split(" ", 2));
            conditions.and(
                    "(-m.year, m.monitoring_id, y.indicator) > (?, ?, ?)",
                    -Cursor.read(key[0], Integer::valueOf),
                    Cursor.read(cursor.id(), UUID::fromString),
                    key[key.length - 1]);
        }
        return Cursor.page(
                read(municipality, filter, conditions, page.limit() + 1),
                page,
                last -> new Cursor(LIST, last.monitoringId().toString(), last.year() + " " + last.indicator()));
    }

    /** The values of one monitoring by code; none before the first acceptance. */
    public List<YearValue> of(String municipality, YearValueFilter filter) {
        return read(municipality, filter, conditions(municipality, filter), null);
    }

    private List<YearValue> read(
            String municipality, YearValueFilter filter, Conditions conditions, @Nullable Integer limit) {
        List<@Nullable Object> parameters = Parameters.of(municipality, filter.asOf());
        parameters.addAll(conditions.parameters(limit));
        return jdbc.sql(ALL + conditions.sql() + " ORDER BY -m.year, m.monitoring_id, y.indicator LIMIT ?")
                .params(parameters)
                .query(Row.as(YearValues::value))
                .list();
    }

    private static Conditions conditions(String municipality, YearValueFilter filter) {
        return Conditions.of("m.municipality", municipality)
                .and("m.monitoring_id = ?", filter.monitoring())
                .and("m.service_id = ?", filter.service())
                .and("m.organisation_id = ?", filter.organisation())
                .and("m.service_kind = ?", filter.kind())
                .and("y.indicator = ?", filter.indicator())
                .and("m.year = ?", filter.year());
    }

    private static YearValue value(Row row) throws SQLException {
        return new YearValue(
                row.id("monitoring_id"),
                row.id("service_id"),
                row.text("service_name"),
                row.id("organisation_id"),
                row.text("organisation"),
                row.number("year"),
                row.text("indicator"),
                row.number("indicator_version"),
                row.text("name"),
                row.text("unit"),
                row.constantOrNull("year_total", YearTotal.class),
                row.textOrNull("formula"),
                row.decimalOrNull("value"),
                row.constantOrNull("no_value", NoValue.class),
                row.texts("missing"),
                Json.list(row.text("inputs"), YearValue.Input.class),
                row.day("computed_on"));
    }
}
