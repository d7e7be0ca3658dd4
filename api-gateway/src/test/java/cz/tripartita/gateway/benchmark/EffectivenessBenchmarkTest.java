package cz.tripartita.gateway.benchmark;

import cz.tripartita.gateway.dispatch.FullService;
import cz.tripartita.gateway.effectiveness.MonitoredTown;
import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.effectiveness.ServiceComparisons;
import cz.tripartita.readmodels.effectiveness.TimeFilter;
import cz.tripartita.readmodels.effectiveness.YearOfIndicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Comparing services: in time, over plain indexed queries of the same rows; and drawn up, over reading the same streams. */
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

            double view = Clients.perSecond(1, () -> view(jdbc));
            double rows = Clients.perSecond(1, () -> plainRows(jdbc));
            double values = Clients.perSecond(1, () -> plainValues(jdbc));

            new Figure("comparison in time, over its rows read plainly", view, "views/s", rows).report();
            new Figure("comparison in time, over the mean of the 400000 values", view, "views/s", values).report();
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
                select municipality, 'RELATED' as kind, indicator, right(comparison_id::text, 4)::integer as year, value
                from views.effectiveness_value""").update();
        owner.sql("create index on public.plain_value (municipality, kind, indicator, year) include (value)")
                .update();
        owner.sql("grant select on public.plain_value to "
                        + service.database().access().application().user())
                .update();
        owner.sql("vacuum analyze").update();
    }

    /** The whole view, page by page as it is answered. */
    private static List<BigDecimal> view(JdbcClient jdbc) {
        TimeFilter filter = new TimeFilter(ServiceKind.RELATED, null, null, 2001, 2020, SERVICE);
        ServiceComparisons comparisons = new ServiceComparisons(jdbc);
        List<BigDecimal> medians = new ArrayList<>();
        String after = null;
        do {
            Page<YearOfIndicator> page =
                    comparisons.inTime("lhotka", filter, new PageRequest(after, PageRequest.LARGEST));
            page.items().forEach(row -> medians.add(row.median()));
            after = page.next();
        } while (after != null);
        return medians;
    }

    private static List<BigDecimal> plainRows(JdbcClient jdbc) {
        return jdbc.sql("""
                        select * from views.effectiveness_quartile
                        where latest and municipality = ? and service_kind = ? and act_kind = ''
                        order by indicator, year""")
                .params("lhotka", "RELATED")
                .query((row, _) -> row.getBigDecimal("median"))
                .list();
    }

    private static List<BigDecimal> plainValues(JdbcClient jdbc) {
        return jdbc.sql("""
                        select indicator, year, count(*), avg(value) as mean from public.plain_value
                        where municipality = ? and kind = ? group by indicator, year order by indicator, year""")
                .params("lhotka", "RELATED")
                .query((row, _) -> row.getBigDecimal("mean"))
                .list();
    }

    /** Both answer the same, or the comparison means nothing. */
    private static void requireTheSame(List<BigDecimal> view, List<BigDecimal> plain) {
        if (view.size() != ROWS || !view.equals(plain)) {
            throw new IllegalStateException(view.size() + " rows are not the " + plain.size() + " of the table");
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
