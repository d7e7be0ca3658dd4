package cz.tripartita.readmodels.yearlyreport;

import cz.tripartita.planning.events.Money;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the money of a year, in total and by area. */
final class MoneyReader {

    private static final String TOTALS = """
            SELECT (SELECT coalesce(sum(allocation), 0) FROM views.yearly_programme
                    WHERE municipality = :municipality AND year = :year AND NOT cancelled) AS allocation,
                (SELECT coalesce(sum(a.requested), 0) FROM views.yearly_application a
                    JOIN views.yearly_programme p USING (programme_id)
                    WHERE p.municipality = :municipality AND p.year = :year) AS requested,
                coalesce(sum(g.awarded), 0) AS awarded, coalesce(sum(g.contracted), 0) AS contracted,
                coalesce(sum(g.paid), 0) AS paid
            FROM views.yearly_grant g JOIN views.yearly_programme p USING (programme_id)
            WHERE p.municipality = :municipality AND p.year = :year
            """;

    private static final String SERVED = """
            WITH served AS (
                SELECT DISTINCT g.grant_id, q.area
                FROM views.yearly_grant g
                JOIN views.yearly_programme p USING (programme_id)
                LEFT JOIN views.yearly_proposal q
                    ON q.proposal_id = ANY (g.priorities) AND q.municipality = g.municipality
                WHERE p.municipality = :municipality AND p.year = :year),
            counted AS (
                SELECT s.area, g.*, count(*) OVER (PARTITION BY g.grant_id) AS areas
                FROM served s JOIN views.yearly_grant g USING (grant_id))
            """;

    private static final String AREAS = SERVED + """
            SELECT * FROM (
                SELECT c.area, (
                        SELECT q.area_name FROM views.yearly_proposal q
                        WHERE q.municipality = :municipality AND q.area = c.area
                        ORDER BY q.submitted_on DESC, q.proposal_id LIMIT 1) AS area_name,
                    count(*) AS grants, count(*) FILTER (WHERE areas > 1) AS shared,
                    sum(awarded) AS awarded, sum(contracted) AS contracted, sum(paid) AS paid
                FROM counted c GROUP BY c.area) a
            ORDER BY area_name COLLATE "cs-x-icu" NULLS LAST, area
            """;

    private static final String SHARED = SERVED + """
            SELECT count(DISTINCT grant_id) FROM counted WHERE areas > 1
            """;

    private final JdbcClient jdbc;

    MoneyReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    YearMoney of(String municipality, int year) {
        MoneyTotals total = asked(TOTALS, municipality, year)
                .query(Row.as(MoneyReader::totals))
                .single();
        List<AreaMoney> areas = asked(AREAS, municipality, year)
                .query(Row.as(MoneyReader::area))
                .list();
        int shared = asked(SHARED, municipality, year)
                .query(Row.as(row -> row.number("count")))
                .single();
        Money inAreas = areas.stream().map(AreaMoney::awarded).reduce(Money.ZERO, Money::plus);
        return new YearMoney(total, areas, shared, inAreas.minus(total.awarded()));
    }

    private JdbcClient.StatementSpec asked(String sql, String municipality, int year) {
        return jdbc.sql(sql).param("municipality", municipality).param("year", year);
    }

    private static MoneyTotals totals(Row row) throws SQLException {
        return new MoneyTotals(
                row.money("allocation"),
                row.money("requested"),
                row.money("awarded"),
                row.money("contracted"),
                row.money("paid"));
    }

    private static AreaMoney area(Row row) throws SQLException {
        return new AreaMoney(
                row.textOrNull("area"),
                row.textOrNull("area_name"),
                row.number("grants"),
                row.number("shared"),
                row.money("awarded"),
                row.money("contracted"),
                row.money("paid"));
    }
}
