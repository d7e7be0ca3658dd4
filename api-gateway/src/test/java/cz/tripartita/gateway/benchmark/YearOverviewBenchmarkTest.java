package cz.tripartita.gateway.benchmark;

import cz.tripartita.gateway.dispatch.FullService;
import cz.tripartita.readmodels.yearoverview.YearOverview;
import cz.tripartita.readmodels.yearoverview.YearOverviews;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The overview of a year of a hundred thousand grants, over the same sums from a plain indexed table of the grants. */
@Tag("benchmark")
class YearOverviewBenchmarkTest {

    private static final int GRANTS = 100_000;
    private static final String MUNICIPALITY = "lhotka";
    private static final int YEAR = 2026;
    private static final LocalDate ON = LocalDate.of(2026, 6, 30);

    @Test
    void yearOverview() {
        try (FullService service = new FullService()) {
            fill(service);
            JdbcClient jdbc = service.database().jdbc();
            YearOverviews overviews = new YearOverviews(jdbc);
            requireTheSame(plainly(jdbc), overviews.of(MUNICIPALITY, YEAR, ON));

            double least = Clients.perSecond(1, () -> plainly(jdbc));
            double reached = Clients.perSecond(1, () -> overviews.of(MUNICIPALITY, YEAR, ON));

            new Figure("year overview as of a day over " + GRANTS + " grants", reached, "overviews/s", least).report();
        }
    }

    /** Grants of all kinds, decided, agreed on and paid over a year; the view has them as its projection leaves them. */
    private static void fill(FullService service) {
        JdbcClient owner = JdbcClient.create(service.database().owner());
        owner.sql("select setseed(0.5)").query().singleRow();
        owner.sql("""
                create table public.plain_grant as
                select gen_random_uuid() as grant_id, 'lhotka' as municipality, 2026 as year,
                    (array['REGISTERED', 'RELATED', 'PRO_FAMILY', 'PROJECT'])[1 + floor(random() * 4)::integer] as kind,
                    amount as requested, date '2025-07-10' + floor(random() * 20)::integer as requested_on,
                    amount * 3 / 4 as awarded, date '2025-12-01' + floor(random() * 30)::integer as awarded_on,
                    amount / 2 as contracted, date '2026-01-05' + floor(random() * 60)::integer as contracted_on,
                    amount / 4 as paid, date '2026-03-10' + floor(random() * 250)::integer as paid_on
                from (select (400 * (1 + floor(random() * 2500)))::numeric(17, 2) as amount
                    from generate_series(1, 100000)) a""").update();
        owner.sql("create index on public.plain_grant (municipality, year)").update();
        owner.sql("grant select on public.plain_grant to "
                        + service.database().access().application().user())
                .update();
        owner.sql("""
                insert into views.overview_day (municipality, year, day, service_kind, areas, applications, requested,
                    grants, awarded, contracted, paid)
                select municipality, year, day, kind, '{}', sum(change.applications), sum(change.requested),
                    sum(change.grants), sum(change.awarded), sum(change.contracted), sum(change.paid)
                from public.plain_grant cross join lateral (values
                    (requested_on, 1, requested, 0, 0, 0, 0), (awarded_on, 0, 0, 1, awarded, 0, 0),
                    (contracted_on, 0, 0, 0, 0, contracted, 0), (paid_on, 0, 0, 0, 0, 0, paid))
                    as change (day, applications, requested, grants, awarded, contracted, paid)
                group by municipality, year, day, kind""").update();
        owner.sql("analyze").update();
    }

    /** What was paid, by kind; the query sums all of it. */
    private static List<BigDecimal> plainly(JdbcClient jdbc) {
        return jdbc.sql("""
                        select kind, count(*) filter (where requested_on <= :on) as applications,
                            sum(requested) filter (where requested_on <= :on) as requested,
                            sum(awarded) filter (where awarded_on <= :on) as awarded,
                            sum(contracted) filter (where contracted_on <= :on) as contracted,
                            sum(paid) filter (where paid_on <= :on) as paid
                        from public.plain_grant where municipality = :municipality and year = :year group by kind""")
                .param("on", ON)
                .param("municipality", MUNICIPALITY)
                .param("year", YEAR)
                .query((row, _) -> row.getBigDecimal("paid"))
                .list();
    }

    /** Both answer the same, or the comparison means nothing. */
    private static void requireTheSame(List<BigDecimal> paid, YearOverview overview) {
        BigDecimal total = paid.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (overview.total().grants() != GRANTS
                || total.compareTo(overview.total().paid().amount()) != 0) {
            throw new IllegalStateException(total + " is not what " + overview.total() + " says");
        }
    }
}
