package cz.tripartita.readmodels.indicators;

import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Parameters;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers which indicators are to be reported, line by line, from the tables of monitoring and of the catalogue; always
 * within one municipality.
 */
public final class ReportForms {

    private static final String LIST = "report-lines";

    // Of one period whatever is open in its year; else what is planned, its reminder come, and not there.
    private static final String ALL = """
            WITH asked AS (SELECT ?::text AS municipality, ?::date AS day, ?::text AS period)
            SELECT m.monitoring_id, o.name AS organisation, m.service_name, p.period, d.code, d.name, d.unit, d.decimals
            FROM asked JOIN views.indicator_monitoring m USING (municipality)
            JOIN views.indicator_organisation o USING (organisation_id)
            LEFT JOIN views.catalogue_service s ON s.service_id = m.service_id
            CROSS JOIN LATERAL (
                SELECT asked.period WHERE split_part(asked.period, '-', 1) = m.year::text
                UNION
                SELECT n.period FROM views.indicator_plan n
                WHERE asked.period IS NULL AND n.monitoring_id = m.monitoring_id AND n.replaced_on IS NULL
                    AND n.remind_on <= asked.day
                    AND NOT EXISTS (
                        SELECT 1 FROM views.indicator_report r WHERE r.monitoring_id = m.monitoring_id
                            AND r.period = n.period AND r.state <> 'RETURNED')) p
            CROSS JOIN LATERAL (
                SELECT DISTINCT ON (code) * FROM views.indicator_definition
                WHERE municipality = m.municipality AND valid_from <= m.year ORDER BY code, sequence DESC) d
            """;

    private static final String REPORTED = """
            m.closed_on IS NULL AND d.formula IS NULL AND (d.last_year IS NULL OR d.last_year >= m.year)
            AND m.service_kind = ANY (d.service_kinds)
            AND (m.service_kind <> 'REGISTERED' OR d.act_kinds = '{}' OR s.kind = ANY (d.act_kinds))""";

    private final JdbcClient jdbc;

    public ReportForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The lines by monitoring, period and code.
     *
     * @param organisation only of this provider
     * @param monitoring only of this service and year
     * @param period this one; where none is given, every period that is due on the day and not there
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<ReportLine> list(
            String municipality,
            LocalDate day,
            @Nullable UUID organisation,
            @Nullable UUID monitoring,
            @Nullable String period,
            PageRequest page) {
        Conditions conditions = Conditions.of("m.municipality", municipality)
                .and(REPORTED)
                .and("m.organisation_id = ?", organisation)
                .and("m.monitoring_id = ?", monitoring);
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            String[] key = Cursor.read(cursor.key(), text -> text.split(" ", 2));
            conditions.and(
                    "(m.monitoring_id, p.period, d.code) > (?, ?, ?)",
                    Cursor.read(cursor.id(), UUID::fromString),
                    key[0],
                    key[key.length - 1]);
        }
        List<@Nullable Object> parameters = Parameters.of(municipality, day, period);
        parameters.addAll(conditions.parameters(page.limit() + 1));
        List<ReportLine> found = jdbc.sql(
                        ALL + conditions.sql() + " ORDER BY m.monitoring_id, p.period, d.code LIMIT ?")
                .params(parameters)
                .query(Row.as(ReportForms::line))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(LIST, last.monitoringId().toString(), last.period() + " " + last.indicator()));
    }

    private static ReportLine line(Row row) throws SQLException {
        return new ReportLine(
                row.id("monitoring_id"),
                row.text("organisation"),
                row.text("service_name"),
                row.text("period"),
                row.text("code"),
                row.text("name"),
                row.text("unit"),
                row.number("decimals"),
                null,
                null,
                null,
                null);
    }
}
