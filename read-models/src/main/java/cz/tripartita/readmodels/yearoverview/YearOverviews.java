package cz.tripartita.readmodels.yearoverview;

import static java.util.stream.Collectors.joining;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.grants.events.SourceKind;
import cz.tripartita.planning.events.Money;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers what the grants of a year came to by a day, for one municipality. */
public final class YearOverviews {

    private static final String OF_THE_DAY = " WHERE municipality = ? AND year = ? AND day <= ? ";

    private static final String SHARES = "SELECT service_kind, areas, "
            + Arrays.stream(Measure.values())
                    .map(measure -> "sum(" + measure.column() + ") AS " + measure.column())
                    .collect(joining(", "))
            + " FROM views.overview_day" + OF_THE_DAY + "GROUP BY service_kind, areas";

    private static final String SOURCES = """
            SELECT * FROM (
                SELECT source, sum(applications) AS applications, sum(planned) AS planned, sum(grants) AS grants,
                    sum(planned_grants) AS planned_grants
                FROM views.overview_source_day %s GROUP BY source) s
            WHERE applications <> 0 OR planned <> 0
            """.formatted(OF_THE_DAY);

    private static final String NAMES = """
            SELECT code, name FROM (
                SELECT DISTINCT ON (code) code, name FROM views.overview_area WHERE municipality = ? AND since <= ?
                ORDER BY code, since DESC, version DESC, process_id) n
            ORDER BY name COLLATE "cs-x-icu", code
            """;

    private final JdbcClient jdbc;

    public YearOverviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The overview at the end of a day; a year without programmes gives one of zeros. */
    public YearOverview of(String municipality, int year, LocalDate on) {
        List<Share> shares = asked(SHARES, municipality, year, on).query(Row.as(YearOverviews::share)).list().stream()
                .filter(share -> !share.amounts().equals(YearAmounts.NONE))
                .toList();
        YearAmounts total = Share.sum(shares.stream());
        List<AreaOverview> areas = Share.areas(shares, names(municipality, on));
        Money inAreas = areas.stream().map(area -> area.amounts().awarded()).reduce(Money.ZERO, Money::plus);
        return new YearOverview(
                municipality,
                year,
                on,
                allocation(municipality, year, on),
                total,
                areas,
                inAreas.minus(total.awarded()),
                kinds(shares),
                sources(municipality, year, on));
    }

    private JdbcClient.StatementSpec asked(String sql, String municipality, int year, LocalDate on) {
        return jdbc.sql(sql).params(municipality, year, on);
    }

    private Money allocation(String municipality, int year, LocalDate on) {
        return asked(
                        "SELECT coalesce(sum(allocation), 0) AS allocation FROM views.overview_allocation" + OF_THE_DAY,
                        municipality,
                        year,
                        on)
                .query(Row.as(row -> row.money("allocation")))
                .single();
    }

    private List<Share.Name> names(String municipality, LocalDate on) {
        return jdbc.sql(NAMES)
                .params(municipality, on)
                .query(Row.as(row -> new Share.Name(row.text("code"), row.text("name"))))
                .list();
    }

    private static List<KindOverview> kinds(List<Share> shares) {
        return Stream.of(ServiceKind.values())
                .map(kind ->
                        new KindOverview(kind, Share.sum(shares.stream().filter(share -> share.serviceKind() == kind))))
                .filter(kind -> !kind.amounts().equals(YearAmounts.NONE))
                .toList();
    }

    private List<SourceOverview> sources(String municipality, int year, LocalDate on) {
        List<SourceOverview> found = asked(SOURCES, municipality, year, on)
                .query(Row.as(row -> new SourceOverview(
                        row.constant("source", SourceKind.class),
                        row.number("applications"),
                        row.money("planned"),
                        row.number("grants"),
                        row.money("planned_grants"))))
                .list();
        return found.stream()
                .sorted((one, other) -> one.source().compareTo(other.source()))
                .toList();
    }

    private static Share share(Row row) throws SQLException {
        return new Share(
                row.constant("service_kind", ServiceKind.class),
                row.texts("areas"),
                new YearAmounts(
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
                        row.money("owed")));
    }
}
