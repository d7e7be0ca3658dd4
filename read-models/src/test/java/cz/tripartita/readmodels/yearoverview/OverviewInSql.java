package cz.tripartita.readmodels.yearoverview;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.grants.events.SourceKind;
import cz.tripartita.planning.events.Money;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The overview of a day as an analyst adds it up from the views of schema {@code reporting}. */
record OverviewInSql(JdbcClient analyst, int year, LocalDate day) {

    private static final String SUMS = Arrays.stream(Measure.values())
            .map(measure -> "coalesce(sum(" + measure.column() + "), 0) AS " + measure.column())
            .collect(Collectors.joining(", "));

    YearOverview of(String municipality) {
        YearAmounts total = asked(
                        "SELECT " + SUMS + " FROM reporting.year_overview_by_kind WHERE year = ? AND day <= ?")
                .query(Row.as(OverviewInSql::amounts))
                .single();
        List<AreaOverview> areas = areas();
        Money inAreas = areas.stream().map(area -> area.amounts().awarded()).reduce(Money.ZERO, Money::plus);
        return new YearOverview(
                municipality,
                year,
                day,
                allocation(),
                total,
                areas,
                inAreas.minus(total.awarded()),
                kinds(),
                sources());
    }

    private Money allocation() {
        return asked("SELECT coalesce(sum(allocation), 0) AS allocation FROM reporting.year_overview_allocation"
                        + " WHERE year = ? AND day <= ?")
                .query(Row.as(row -> row.money("allocation")))
                .single();
    }

    private List<AreaOverview> areas() {
        String named = """
                SELECT o.area, coalesce(n.name, o.area) AS name, sum(shared_applications) AS shared, %s
                FROM reporting.year_overview_by_area o
                LEFT JOIN reporting.area n
                    ON n.area = o.area AND n.since <= '%2$s' AND (n.until IS NULL OR '%2$s' < n.until)
                WHERE o.year = ? AND o.day <= ?
                GROUP BY o.area, n.name ORDER BY o.area IS NULL, n.name IS NULL, n.name COLLATE "cs-x-icu", o.area
                """.formatted(SUMS, day);
        return asked(named)
                .query(Row.as(row -> new AreaOverview(
                        row.textOrNull("area"), row.textOrNull("name"), row.number("shared"), amounts(row))))
                .list()
                .stream()
                .filter(area -> !area.amounts().equals(YearAmounts.NONE))
                .toList();
    }

    private List<KindOverview> kinds() {
        return asked("SELECT service_kind, " + SUMS + " FROM reporting.year_overview_by_kind"
                        + " WHERE year = ? AND day <= ? GROUP BY service_kind")
                .query(Row.as(row -> new KindOverview(row.constant("service_kind", ServiceKind.class), amounts(row))))
                .list()
                .stream()
                .filter(kind -> !kind.amounts().equals(YearAmounts.NONE))
                .sorted((one, other) -> one.serviceKind().compareTo(other.serviceKind()))
                .toList();
    }

    private List<SourceOverview> sources() {
        return asked("SELECT source, sum(applications) AS applications, sum(planned) AS planned, sum(grants) AS grants,"
                        + " sum(planned_grants) AS planned_grants FROM reporting.year_overview_by_source"
                        + " WHERE year = ? AND day <= ? GROUP BY source HAVING sum(applications) <> 0")
                .query(Row.as(row -> new SourceOverview(
                        row.constant("source", SourceKind.class),
                        row.number("applications"),
                        row.money("planned"),
                        row.number("grants"),
                        row.money("planned_grants"))))
                .list()
                .stream()
                .sorted((one, other) -> one.source().compareTo(other.source()))
                .toList();
    }

    private JdbcClient.StatementSpec asked(String sql) {
        return analyst.sql(sql).params(year, day);
    }

    private static YearAmounts amounts(Row row) throws SQLException {
        return new YearAmounts(
                row.number("applications"),
                row.money("requested"),
                row.money("recommended"),
                new Ended(row.number("rejected"), row.money("rejected_requested")),
                new Ended(row.number("withdrawn"), row.money("withdrawn_requested")),
                new Ended(row.number("refused"), row.money("refused_requested")),
                row.number("grants"),
                row.number("grants_withdrawn"),
                row.money("awarded"),
                row.money("contracted"),
                row.money("paid"),
                row.money("used"),
                row.money("returned"),
                row.money("demanded"),
                row.money("owed"));
    }
}
