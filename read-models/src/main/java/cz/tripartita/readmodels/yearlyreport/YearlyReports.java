package cz.tripartita.readmodels.yearlyreport;

import cz.tripartita.readmodels.Row;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what a year brought, for one municipality. */
public final class YearlyReports {

    private static final String INDICATORS = """
            SELECT v.*, m.service_name, o.name AS organisation, i.name, i.unit
            FROM views.yearly_monitoring m
            JOIN views.yearly_organisation o USING (organisation_id)
            JOIN views.yearly_value v USING (monitoring_id)
            JOIN views.yearly_indicator i ON i.municipality = v.municipality AND i.code = v.indicator
                AND i.version = v.indicator_version
            WHERE m.municipality = ? AND m.year = ? AND v.accepted AND NOT EXISTS (
                SELECT 1 FROM views.yearly_value l WHERE l.monitoring_id = v.monitoring_id AND l.period = v.period
                    AND l.accepted AND l.version > v.version)
            ORDER BY m.service_name COLLATE "cs-x-icu", v.monitoring_id, v.period, v.indicator
            """;

    private static final String YEARS = """
            SELECT extract(year FROM coalesce(ended_on, submitted_on))::integer AS year
            FROM views.yearly_proposal WHERE municipality = ?
            UNION SELECT year FROM views.yearly_monitoring WHERE municipality = ?
            ORDER BY year DESC
            """;

    private final JdbcClient jdbc;
    private final ProposalReader proposals;

    public YearlyReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
        proposals = new ProposalReader(jdbc);
    }

    /** The report on a year; a year in which nothing happened gives a report of zeros. */
    public YearlyReport of(String municipality, int year) {
        List<AreaProposals> areas = proposals.areas(municipality, year);
        return new YearlyReport(municipality, year, ProposalReader.sum(areas), areas, indicators(municipality, year));
    }

    /** The years of which there is something to report, the latest first. */
    public List<Integer> years(String municipality) {
        return jdbc.sql(YEARS)
                .params(municipality, municipality)
                .query(Row.as(row -> row.number("year")))
                .list();
    }

    private List<IndicatorLine> indicators(String municipality, int year) {
        return jdbc.sql(INDICATORS)
                .params(municipality, year)
                .query(Row.as(row -> new IndicatorLine(
                        row.id("monitoring_id"),
                        row.text("service_name"),
                        row.text("organisation"),
                        row.text("period"),
                        row.text("indicator"),
                        row.text("name"),
                        row.text("unit"),
                        row.decimal("value"))))
                .list();
    }
}
