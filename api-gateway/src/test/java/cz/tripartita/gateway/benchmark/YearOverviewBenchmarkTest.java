package cz.tripartita.gateway.benchmark;

import cz.tripartita.gateway.dispatch.FullService;
import cz.tripartita.gateway.testing.GrantCall;
import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.AidRegime;
import cz.tripartita.grants.events.ApplicationContent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;
import cz.tripartita.grants.events.GrantTotals;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.grants.events.SourceKind;
import cz.tripartita.grants.events.SourceLine;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.readmodels.yearoverview.YearOverview;
import cz.tripartita.readmodels.yearoverview.YearOverviewProjection;
import cz.tripartita.readmodels.yearoverview.YearOverviews;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The overview of a year of a hundred thousand grants, over the same sums from a plain indexed table of the grants. */
@Tag("benchmark")
class YearOverviewBenchmarkTest {

    private static final int GRANTS = 100_000;
    private static final int IN_ONE_TRANSACTION = 100;
    private static final String MUNICIPALITY = "lhotka";
    private static final int YEAR = 2026;
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 10);
    private static final LocalDate ON = LocalDate.of(2026, 6, 30);
    private static final List<ServiceKind> KINDS = List.of(ServiceKind.values());
    private static final ErasableText ACCOUNT = new ErasableText(new UUID(0, 1), "0".repeat(64));
    private static final Resolution RESOLUTION = new Resolution(Body.COUNCIL, "1/25", LocalDate.of(2025, 12, 1));

    private final Random random = new Random(1);
    private final UUID programme = UUID.randomUUID();
    private final UUID provider = UUID.randomUUID();

    @Test
    void yearOverview() {
        try (FullService service = new FullService()) {
            SmallTown town = service.town(MUNICIPALITY);
            new GrantCall(town, programme).closedWith(0);
            service.awaitAuditTrail(service.head());
            fill(service);

            YearOverviews overviews = new YearOverviews(service.database().jdbc());
            YearOverview overview = overviews.of(MUNICIPALITY, YEAR, ON);
            plainlyEquals(service.database().jdbc(), overview);
            double least = Clients.perSecond(1, () -> plainly(service.database().jdbc()));
            double reached = Clients.perSecond(1, () -> overviews.of(MUNICIPALITY, YEAR, ON));

            new Figure("year overview as of a day over " + GRANTS + " grants", reached, "overviews/s", least).report();
        }
    }

    /** The events go to the real projection by themselves: what is measured is the question, not the way to it. */
    private void fill(FullService service) {
        DataSource owner = service.database().owner();
        JdbcClient jdbc = JdbcClient.create(owner);
        jdbc.sql("""
                create table public.plain_grant (grant_id uuid primary key, municipality text, year integer, kind text,
                    requested numeric(17, 2), requested_on date, awarded numeric(17, 2), awarded_on date,
                    contracted numeric(17, 2), contracted_on date, paid numeric(17, 2), paid_on date)""").update();
        jdbc.sql("create index on public.plain_grant (municipality, year)").update();
        jdbc.sql("grant select, insert on public.plain_grant to "
                        + service.database().access().application().user())
                .update();
        JdbcClient application = service.database().jdbc();
        var projection = new AnnotationEventHandlerAdapter(new YearOverviewProjection(application));
        var transactions = new TransactionTemplate(
                new JdbcTransactionManager(service.database().application()));
        for (int done = 0; done < GRANTS; done += IN_ONE_TRANSACTION) {
            transactions.executeWithoutResult(_ -> {
                for (int i = 0; i < IN_ONE_TRANSACTION; i++) {
                    grant(projection, application);
                }
            });
        }
        jdbc.sql("analyze").update();
    }

    private void grant(AnnotationEventHandlerAdapter projection, JdbcClient plain) {
        UUID application = UUID.randomUUID();
        UUID grant = UUID.randomUUID();
        UUID service = UUID.randomUUID();
        ServiceKind kind = KINDS.get(random.nextInt(KINDS.size()));
        Money requested = amount();
        Money awarded = part(requested);
        Money contracted = part(awarded);
        Money paid = part(contracted);
        LocalDate submitted = FIRST.plusDays(random.nextInt(20));
        LocalDate decided = LocalDate.of(2025, 12, 1).plusDays(random.nextInt(30));
        LocalDate signed = decided.plusDays(1 + random.nextInt(60));
        LocalDate paidOn = signed.plusDays(1 + random.nextInt(300));
        LocalDate from = LocalDate.of(YEAR, 1, 1);
        LocalDate to = LocalDate.of(YEAR, 12, 31);
        tell(
                projection,
                submitted,
                new ApplicationSubmitted(
                        application,
                        programme,
                        GrantCall.LINE,
                        MUNICIPALITY,
                        provider,
                        1,
                        content(service, kind, requested),
                        List.of()));
        tell(
                projection,
                decided,
                new GrantAwarded(
                        grant,
                        application,
                        programme,
                        MUNICIPALITY,
                        provider,
                        service,
                        "Služba",
                        kind,
                        from,
                        to,
                        awarded,
                        RESOLUTION,
                        ACCOUNT));
        tell(
                projection,
                signed,
                new AgreementSigned(
                        grant,
                        MUNICIPALITY,
                        provider,
                        service,
                        "Služba",
                        kind,
                        "1",
                        signed,
                        from,
                        to,
                        contracted,
                        terms(contracted),
                        provider,
                        provider));
        tell(
                projection,
                paidOn,
                new PaymentMade(
                        grant,
                        UUID.randomUUID(),
                        paidOn,
                        "1",
                        paid,
                        new GrantTotals(paid, Money.ZERO, Money.ZERO, Money.ZERO),
                        provider));
        plain.sql("insert into public.plain_grant values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        grant,
                        MUNICIPALITY,
                        YEAR,
                        kind.name(),
                        requested.amount(),
                        submitted,
                        awarded.amount(),
                        decided,
                        contracted.amount(),
                        signed,
                        paid.amount(),
                        paidOn)
                .update();
    }

    private static void tell(AnnotationEventHandlerAdapter projection, LocalDate day, Object event) {
        try {
            projection.handle(new GenericEventMessage<>(
                    event,
                    Map.of("happenedOn", day.toString(), "municipality", MUNICIPALITY, "role", "grants-officer")));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static ApplicationContent content(UUID service, ServiceKind kind, Money requested) {
        return new ApplicationContent(
                service,
                "Služba",
                kind,
                "Provoz",
                "Potřeba",
                LocalDate.of(YEAR, 1, 1),
                LocalDate.of(YEAR, 12, 31),
                List.of(new CostLine("Provoz", requested)),
                List.of(new SourceLine(SourceKind.CITY, "město", requested)),
                requested,
                List.of(),
                ACCOUNT,
                List.of(),
                List.of(),
                "příspěvková organizace",
                List.of());
    }

    private static AgreementTerms terms(Money amount) {
        return new AgreementTerms(
                "Provoz",
                "Vyúčtování",
                LocalDate.of(YEAR, 1, 1),
                LocalDate.of(YEAR, 12, 31),
                LocalDate.of(YEAR + 1, 1, 31),
                "19-123/0100",
                "19-456/0100",
                "Oznámí přeměnu",
                AidRegime.NONE,
                BigDecimal.TEN,
                List.of(new CostLine("Provoz", amount)),
                List.of());
    }

    private Money amount() {
        return new Money(BigDecimal.valueOf(100 + random.nextInt(10_000_000), 2), Money.CZK);
    }

    private Money part(Money whole) {
        long haler = whole.amount().unscaledValue().longValue();
        return new Money(BigDecimal.valueOf(1 + random.nextLong(haler), 2), Money.CZK);
    }

    /** Sums by kind, of each kind what was paid last. */
    private static List<BigDecimal[]> plainly(JdbcClient jdbc) {
        return jdbc.sql("""
                        select kind, sum(requested) filter (where requested_on <= :on) as requested,
                            sum(awarded) filter (where awarded_on <= :on) as awarded,
                            sum(contracted) filter (where contracted_on <= :on) as contracted,
                            sum(paid) filter (where paid_on <= :on) as paid
                        from public.plain_grant where municipality = :municipality and year = :year group by kind""")
                .param("on", ON)
                .param("municipality", MUNICIPALITY)
                .param("year", YEAR)
                .query((row, _) -> new BigDecimal[] {
                    row.getBigDecimal("requested"),
                    row.getBigDecimal("awarded"),
                    row.getBigDecimal("contracted"),
                    row.getBigDecimal("paid")
                })
                .list();
    }

    /** Both answer the same, or the comparison means nothing. */
    private static void plainlyEquals(JdbcClient jdbc, YearOverview overview) {
        BigDecimal paid = plainly(jdbc).stream().map(sums -> sums[3]).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (overview.total().grants() != GRANTS
                || paid.compareTo(overview.total().paid().amount()) != 0) {
            throw new IllegalStateException(paid + " is not what " + overview.total() + " says");
        }
    }
}
