package cz.tripartita.gateway.benchmark;

import cz.tripartita.gateway.dispatch.FullService;
import cz.tripartita.gateway.effectiveness.MonitoredTown;
import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.effectiveness.ServiceComparisons;
import cz.tripartita.readmodels.effectiveness.TimeFilter;
import cz.tripartita.readmodels.effectiveness.YearOfIndicator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Comparing services: in time, over plain indexed queries with the same answer; and drawn up, over reading the same streams. */
@Tag("benchmark")
class EffectivenessBenchmarkTest {

    private static final int SERVICES = 500;
    private static final int ROWS = 20 * 40;
    private static final UUID SERVICE = new UUID(0, 7);

    /** Twenty years of five hundred services with forty indicators each: 400,000 values. */
    @Test
    void comparisonInTime() {
        try (FullService service = new FullService()) {
            fill(service);
            JdbcClient jdbc = service.database().jdbc();
            requireTheSame(view(jdbc), plainRows(jdbc));
            requireTheSame(view(jdbc), plainValues(jdbc));

            double view = Clients.perSecond(1, () -> view(jdbc));
            double rows = Clients.perSecond(1, () -> plainRows(jdbc));
            double values = Clients.perSecond(1, () -> plainValues(jdbc));

            new Figure("comparison in time, over its rows read plainly", view, "views/s", rows).report();
            new Figure("comparison in time, over one query of the 400000 values", view, "views/s", values).report();
        }
    }

    private static void fill(FullService service) {
        JdbcClient owner = JdbcClient.create(service.database().owner());
        owner.sql("select setseed(0.5)").query().singleRow();
        owner.sql("""
                insert into views.effectiveness_value
                select ('00000000-0000-0000-0001-' || lpad(year::text, 12, '0'))::uuid, 1,
                    'i' || lpad(indicator::text, 2, '0'), gen_random_uuid(), 'lhotka',
                    ('00000000-0000-0000-0000-' || lpad(service::text, 12, '0'))::uuid,
                    round((random() * 100000)::numeric, 2)
                from generate_series(2001, 2020) year, generate_series(1, 40) indicator,
                    generate_series(1, 500) service""").update();
        owner.sql("""
                insert into views.effectiveness_quartile
                select comparison_id, version, indicator, municipality, 'RELATED', '',
                    right(comparison_id::text, 4)::integer, 1, 'MORE_IS_BETTER', count(*),
                    percentile_cont(0.25) within group (order by value)::numeric,
                    percentile_cont(0.5) within group (order by value)::numeric,
                    percentile_cont(0.75) within group (order by value)::numeric, true
                from views.effectiveness_value group by comparison_id, version, indicator, municipality""").update();
        owner.sql("""
                create table public.plain_value as
                select municipality, 'RELATED' as kind, indicator, right(comparison_id::text, 4)::integer as year,
                    comparison_id, version, 'MORE_IS_BETTER' as direction, service_id, value
                from views.effectiveness_value""").update();
        owner.sql("""
                create index on public.plain_value (municipality, kind, indicator, year)
                include (comparison_id, version, direction, service_id, value)""").update();
        owner.sql("grant select on public.plain_value to "
                        + service.database().access().application().user())
                .update();
        owner.sql("vacuum analyze").update();
    }

    /** The whole view, page by page as it is answered. */
    private static List<YearOfIndicator> view(JdbcClient jdbc) {
        TimeFilter filter = new TimeFilter(ServiceKind.RELATED, null, null, 2001, 2020, SERVICE);
        ServiceComparisons comparisons = new ServiceComparisons(jdbc);
        List<YearOfIndicator> rows = new ArrayList<>();
        String after = null;
        do {
            Page<YearOfIndicator> page =
                    comparisons.inTime("lhotka", filter, new PageRequest(after, PageRequest.LARGEST));
            rows.addAll(page.items());
            after = page.next();
        } while (after != null);
        return rows;
    }

    /** The same rows as they are stored, by one query. */
    private static List<YearOfIndicator> plainRows(JdbcClient jdbc) {
        return jdbc.sql("""
                        select q.*, v.value from views.effectiveness_quartile q
                        left join views.effectiveness_value v using (comparison_id, version, indicator)
                        where q.latest and q.municipality = ? and q.service_kind = ? and q.act_kind = ''
                            and q.year between ? and ? and v.service_id = ?
                        order by q.indicator, q.year""")
                .params("lhotka", "RELATED", 2001, 2020, SERVICE)
                .query((row, _) -> read(row))
                .list();
    }

    /** The same rows computed of all values, by one query. */
    private static List<YearOfIndicator> plainValues(JdbcClient jdbc) {
        return jdbc.sql("""
                        select indicator, year, comparison_id, version, direction, count(*) as services,
                            percentile_cont(0.25) within group (order by value)::numeric as lower_quartile,
                            percentile_cont(0.5) within group (order by value)::numeric as median,
                            percentile_cont(0.75) within group (order by value)::numeric as upper_quartile,
                            sum(value) filter (where service_id = ?) as value
                        from public.plain_value
                        where municipality = ? and kind = ? and year between ? and ?
                        group by indicator, year, comparison_id, version, direction
                        order by indicator, year""")
                .params(SERVICE, "lhotka", "RELATED", 2001, 2020)
                .query((row, _) -> read(row))
                .list();
    }

    private static YearOfIndicator read(ResultSet row) throws SQLException {
        return new YearOfIndicator(
                row.getString("indicator"),
                row.getInt("year"),
                row.getObject("comparison_id", UUID.class),
                row.getInt("version"),
                Direction.valueOf(row.getString("direction")),
                row.getInt("services"),
                row.getBigDecimal("lower_quartile"),
                row.getBigDecimal("median"),
                row.getBigDecimal("upper_quartile"),
                row.getBigDecimal("value"));
    }

    /** Both answer the same, row by row and whole, or the comparison means nothing. */
    private static void requireTheSame(List<YearOfIndicator> view, List<YearOfIndicator> plain) {
        if (view.size() != ROWS || !view.equals(plain)) {
            throw new IllegalStateException(view.size() + " rows are not the " + plain.size() + " of the table");
        }
        if (view.stream().anyMatch(row -> row.value() == null)) {
            throw new IllegalStateException("a year has no value of the service");
        }
    }

    /** A comparison reads the stream of every service that was entered into the year. */
    @Test
    void comparisonDrawnUp() {
        try (FullService service = new FullService()) {
            SmallTown founded = service.town("lhotka");
            MonitoredTown town = new MonitoredTown(founded);
            town.on("2026-02-01");
            founded.found();
            town.define("clients");
            List<UUID> services =
                    Stream.generate(UUID::randomUUID).limit(SERVICES).toList();
            services.forEach(town::open);
            town.on("2027-02-01");
            services.forEach(each -> town.report(each, 1, null, Map.of("clients", "10")));
            JdbcClient jdbc = service.database().jdbc();

            double seconds = 0;
            int times = 10;
            for (int time = 1; time <= times; time++) {
                town.report(services.getFirst(), time + 1, "oprava", Map.of("clients", "1" + time));
                long start = System.nanoTime();
                town.compare(time == 1 ? null : "oprava");
                seconds += (System.nanoTime() - start) / 1e9;
            }
            double floor = Clients.perSecond(1, () -> plainStreams(jdbc));

            new Figure("comparison of 500 services drawn up", times / seconds, "comparisons/s", floor).report();
        }
    }

    private static int plainStreams(JdbcClient jdbc) {
        return jdbc.sql("""
                        select payload from store.event where stream in (
                            select stream from store.event where type = 'monitoring.MonitoringOpened')
                        order by stream, sequence""")
                .query((row, _) -> row.getString("payload").length())
                .list()
                .size();
    }
}
