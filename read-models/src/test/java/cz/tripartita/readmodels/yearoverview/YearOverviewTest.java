package cz.tripartita.readmodels.yearoverview;

import static cz.tripartita.readmodels.PlanningStory.council;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.grants.events.DecisionFileEvent.AwardsRecommended;
import cz.tripartita.grants.events.GrantEvent.AwardAdjusted;
import cz.tripartita.grants.events.GrantEvent.GrantWithdrawn;
import cz.tripartita.grants.events.Recommendation;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.grants.events.SourceKind;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.readmodels.MoneyStory;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.ReportingDatabase;
import cz.tripartita.readmodels.Row;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.TestDatabase;
import cz.tripartita.readmodels.WholeStory;
import cz.tripartita.readmodels.grantledger.GrantAmounts;
import cz.tripartita.readmodels.grantledger.GrantFilter;
import cz.tripartita.readmodels.grantledger.GrantLedger;
import cz.tripartita.readmodels.grantledger.GrantLedgerProjection;
import cz.tripartita.readmodels.grantledger.GrantOnDay;
import cz.tripartita.readmodels.grantledger.GrantView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class YearOverviewTest {

    private static final LocalDate LATER = LocalDate.of(2028, 12, 31);
    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final YearOverviews OVERVIEWS = new YearOverviews(JDBC);
    private static final JdbcClient REPLAYED = TestDatabase.fresh();

    @BeforeAll
    static void tellTheStory() {
        WholeStory.told().tell(Projector.of(new YearOverviewProjection(JDBC)));
    }

    @Test
    void countsEveryCrownOnceInTheTotal() {
        YearOverview overview = OVERVIEWS.of("plzen", 2027, LATER);

        assertThat(overview.allocation()).isEqualTo(Money.czk("120000.50"));
        assertThat(overview.total())
                .isEqualTo(new YearAmounts(
                        5,
                        Money.czk("130000"),
                        Money.czk("45000"),
                        new Ended(1, Money.czk("10000")),
                        new Ended(1, Money.czk("10000")),
                        new Ended(1, Money.czk("30000")),
                        2,
                        0,
                        Money.czk("75000"),
                        Money.czk("75000"),
                        Money.czk("68000"),
                        Money.czk("11000"),
                        Money.czk("1000"),
                        Money.czk("1500"),
                        Money.czk("500")));
    }

    @Test
    void showsAGrantUnderEachAreaThatItServesAndSaysSo() {
        YearOverview overview = OVERVIEWS.of("plzen", 2027, LATER);

        assertThat(overview.areas())
                .extracting(
                        AreaOverview::areaName,
                        AreaOverview::shared,
                        area -> area.amounts().grants(),
                        area -> area.amounts().awarded())
                .containsExactly(tuple("Rodiny", 1, 1, Money.czk("55000")), tuple("Senioři", 1, 2, Money.czk("75000")));
        assertThat(overview.awardedCountedAgain()).isEqualTo(Money.czk("55000"));
    }

    @Test
    void showsKindsAndWhereTheMoneyOfBudgetsComesFrom() {
        YearOverview overview = OVERVIEWS.of("plzen", 2027, LATER);

        assertThat(overview.kinds()).containsExactly(new KindOverview(ServiceKind.REGISTERED, overview.total()));
        assertThat(overview.sources())
                .containsExactly(
                        new SourceOverview(SourceKind.CITY, 5, Money.czk("130000"), 2, Money.czk("80000")),
                        new SourceOverview(SourceKind.OWN, 5, Money.czk("370000"), 2, Money.czk("120000")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-31, 100000, 0, 0, 0, 0, 0, 0",
        "2026-08-01, 120000.50, 0, 0, 0, 0, 0, 0",
        "2026-09-05, 120000.50, 105000, 0, 0, 0, 0, 0",
        "2026-10-05, 120000.50, 130000, 0, 0, 0, 0, 0",
        "2026-11-05, 120000.50, 130000, 45000, 0, 0, 0, 0",
        "2026-11-16, 120000.50, 130000, 45000, 65000, 0, 0, 0",
        "2027-01-31, 120000.50, 130000, 45000, 65000, 45000, 45000, 0",
        "2027-05-03, 120000.50, 130000, 45000, 75000, 75000, 67000, 1500",
    })
    void isThatOfAnyDay(
            LocalDate on,
            String allocation,
            String requested,
            String recommended,
            String awarded,
            String contracted,
            String paid,
            String owed) {
        YearOverview overview = OVERVIEWS.of("plzen", 2027, on);

        assertThat(List.of(
                        overview.allocation(),
                        overview.total().requested(),
                        overview.total().recommended(),
                        overview.total().awarded(),
                        overview.total().contracted(),
                        overview.total().paid(),
                        overview.total().owed()))
                .containsExactly(
                        Money.czk(allocation),
                        Money.czk(requested),
                        Money.czk(recommended),
                        Money.czk(awarded),
                        Money.czk(contracted),
                        Money.czk(paid),
                        Money.czk(owed));
    }

    @Test
    void countsAGrantAsWithdrawnFromThatDayUntilItIsAwardedAgain() {
        JdbcClient jdbc = TestDatabase.fresh();
        Story story = WholeStory.told();
        Resolution again = new Resolution(Body.COUNCIL, "90/27", LocalDate.of(2027, 8, 1));
        story.in("plzen")
                .on("2027-07-01")
                .then(new GrantWithdrawn(
                        MoneyStory.TRANSPORT_GRANT,
                        Money.czk("55000"),
                        Money.czk("55000"),
                        council("80/27", "2027-07-01"),
                        "Služba skončila."))
                .on("2027-08-01")
                .then(new AwardAdjusted(
                        MoneyStory.TRANSPORT_GRANT, Money.ZERO, Money.czk("56000"), again, "Služba pokračuje."));
        story.tell(Projector.of(new YearOverviewProjection(jdbc)));

        assertThat(Stream.of("2027-06-30", "2027-07-01", "2027-08-01")
                        .map(day -> new YearOverviews(jdbc)
                                .of("plzen", 2027, LocalDate.parse(day))
                                .total()))
                .extracting(
                        YearAmounts::grants,
                        YearAmounts::grantsWithdrawn,
                        YearAmounts::awarded,
                        YearAmounts::contracted,
                        YearAmounts::paid)
                .containsExactly(
                        tuple(2, 0, Money.czk("75000"), Money.czk("75000"), Money.czk("68000")),
                        tuple(2, 1, Money.czk("20000"), Money.czk("20000"), Money.czk("68000")),
                        tuple(2, 0, Money.czk("76000"), Money.czk("20000"), Money.czk("68000")));
    }

    @Test
    void holdsNothingOfAnotherMunicipality() {
        YearOverview overview = OVERVIEWS.of("zatec", 2027, LATER);

        assertThat(overview.total()).isEqualTo(YearAmounts.NONE);
        assertThat(overview.allocation()).isEqualTo(Money.ZERO);
        assertThat(overview.areas()).isEmpty();
        assertThat(overview.sources()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void ofAnyDayEqualsAReplayUpToThatDayAndTheLedgerAndWhatAnalystsAddUpInSql(long seed) {
        Random random = new Random(seed);
        Story story = WholeStory.told();
        RandomGrants.tell(story, random, 40);
        ReportingDatabase database = new ReportingDatabase();
        JdbcClient jdbc = database.owner();
        JdbcClient analyst = database.analyst("plzen");
        story.tell(Projector.of(new YearOverviewProjection(jdbc)));
        story.tell(Projector.of(new GrantLedgerProjection(jdbc)));
        YearOverviews overviews = new YearOverviews(jdbc);
        List<GrantView> ledger = ledger(jdbc);

        for (int i = 0; i < 25; i++) {
            LocalDate day = LocalDate.of(2026, 8, 20).plusDays(random.nextInt(320));
            YearOverview overview = overviews.of("plzen", 2027, day);

            assertThat(overview).as("seed %d on %s", seed, day).isEqualTo(replayed(story, day));
            assertThat(money(overview.total())).isEqualTo(money(ledger, day));
            assertThat(new OverviewInSql(analyst, 2027, day).of("plzen"))
                    .as("seed %d on %s in SQL", seed, day)
                    .isEqualTo(overview);
            assertThat(grantsInSql(analyst, day))
                    .as("grants on %s in SQL", day)
                    .containsAllEntriesOf(grants(ledger, day));
            assertThat(overview.total().recommended()).isEqualTo(recommended(story, day));
        }
    }

    /** What the recommendation recorded last of those up to the day says, and nothing of those before it. */
    private static Money recommended(Story story, LocalDate day) {
        return story.messages().stream()
                .map(Message::getPayload)
                .filter(AwardsRecommended.class::isInstance)
                .map(AwardsRecommended.class::cast)
                .filter(event -> !event.satOn().isAfter(day))
                .reduce((_, later) -> later)
                .map(event -> event.recommendations().stream()
                        .map(Recommendation::amount)
                        .reduce(Money.ZERO, Money::plus))
                .orElse(Money.ZERO);
    }

    private static YearOverview replayed(Story story, LocalDate day) {
        Projector projector = Projector.of(new YearOverviewProjection(REPLAYED));
        projector.reset();
        story.messages().stream()
                .filter(message -> !LocalDate.parse(
                                (String) message.getMetaData().get("happenedOn"))
                        .isAfter(day))
                .forEach(projector::handle);
        YearOverview last = new YearOverviews(REPLAYED).of("plzen", 2027, LocalDate.of(9999, 12, 31));
        return new YearOverview(
                last.municipality(),
                last.year(),
                day,
                last.allocation(),
                last.total(),
                last.areas(),
                last.awardedCountedAgain(),
                last.kinds(),
                last.sources());
    }

    private static List<GrantView> ledger(JdbcClient jdbc) {
        GrantLedger ledger = new GrantLedger(jdbc);
        GrantFilter year = new GrantFilter(null, null, null, 2027);
        return ledger.list("plzen", year, PageRequest.first(200)).items().stream()
                .map(grant -> ledger.find("plzen", grant.grantId()).orElseThrow())
                .toList();
    }

    /** What analysts add up of each grant. */
    private static Map<UUID, GrantAmounts> grantsInSql(JdbcClient analyst, LocalDate day) {
        return analyst
                .sql("""
                        SELECT grant_id, sum(requested) AS requested, coalesce((
                                SELECT e.after FROM reporting.grant_entry e
                                WHERE e.grant_id = d.grant_id AND e.account = 'RECOMMENDED' AND e.entered_on <= :day
                                ORDER BY e.sequence DESC LIMIT 1), 0) AS recommended,
                            sum(awarded) AS awarded, sum(contracted) AS contracted, sum(paid) AS paid, sum(used) AS used,
                            sum(returned) AS returned, sum(demanded) AS demanded, sum(owed) AS owed
                        FROM reporting.grant_day d WHERE day <= :day GROUP BY grant_id
                        """)
                .param("day", day)
                .query(Row.as(row -> Map.entry(
                        row.id("grant_id"),
                        new GrantAmounts(
                                row.money("requested"),
                                row.money("recommended"),
                                row.money("awarded"),
                                row.money("contracted"),
                                row.money("paid"),
                                row.money("used"),
                                row.money("returned"),
                                row.money("demanded"),
                                row.money("owed")))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<UUID, GrantAmounts> grants(List<GrantView> ledger, LocalDate day) {
        return ledger.stream()
                .map(grant -> grant.onDay(day))
                .flatMap(Optional::stream)
                .map(GrantOnDay::grant)
                .collect(Collectors.toMap(grant -> grant.grantId(), grant -> grant.amounts()));
    }

    private static List<Money> money(YearAmounts amounts) {
        return List.of(
                amounts.awarded(),
                amounts.contracted(),
                amounts.paid(),
                amounts.used(),
                amounts.returned(),
                amounts.demanded(),
                amounts.owed());
    }

    private static List<Money> money(List<GrantView> ledger, LocalDate day) {
        List<GrantAmounts> amounts = ledger.stream()
                .map(grant -> grant.onDay(day))
                .flatMap(Optional::stream)
                .map(GrantOnDay::grant)
                .map(grant -> grant.amounts())
                .toList();
        List<Function<GrantAmounts, Money>> accounts = List.of(
                GrantAmounts::awarded,
                GrantAmounts::contracted,
                GrantAmounts::paid,
                GrantAmounts::used,
                GrantAmounts::returned,
                GrantAmounts::demanded,
                GrantAmounts::owed);
        return accounts.stream()
                .map(account -> amounts.stream().map(account).reduce(Money.ZERO, Money::plus))
                .toList();
    }
}
