package cz.tripartita.readmodels.grantledger.funding;

import static cz.tripartita.readmodels.MoneyStory.CLUB;
import static cz.tripartita.readmodels.MoneyStory.PROGRAMME;
import static cz.tripartita.readmodels.MoneyStory.PROJECTS;
import static cz.tripartita.readmodels.MoneyStory.REFUSED;
import static cz.tripartita.readmodels.MoneyStory.REJECTED;
import static cz.tripartita.readmodels.MoneyStory.TRANSPORT;
import static cz.tripartita.readmodels.MoneyStory.WITHDRAWN;
import static cz.tripartita.readmodels.PlanningStory.CITY;
import static cz.tripartita.readmodels.PlanningStory.DIAKONIE;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.grants.events.ApplicationContent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationStarted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.grants.events.SourceKind;
import cz.tripartita.grants.events.SourceLine;
import cz.tripartita.planning.events.Money;
import cz.tripartita.readmodels.Applying;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.TestDatabase;
import cz.tripartita.readmodels.WholeStory;
import cz.tripartita.readmodels.grantledger.ApplicationState;
import cz.tripartita.readmodels.grantledger.GrantLedgerProjection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class FundingTest {

    private static final UUID HOUSING = id("application housing");
    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final Funding FUNDING = new Funding(JDBC);

    /** The whole story, and one more application, whose money comes from everywhere. */
    @BeforeAll
    static void tellTheStory() {
        Story story = WholeStory.told();
        story.in("plzen").on("2026-09-20");
        story.then(
                new ApplicationStarted(HOUSING, PROGRAMME, PROJECTS, "plzen", DIAKONIE),
                new ApplicationSubmitted(
                        HOUSING, PROGRAMME, PROJECTS, "plzen", DIAKONIE, 1, fromEverywhere(), List.of()));
        story.tell(Projector.of(new GrantLedgerProjection(JDBC)));
    }

    private static ApplicationContent fromEverywhere() {
        ApplicationContent some =
                Applying.content(id("service housing"), "Bydlení", LocalDate.of(2027, 1, 1), "10000", List.of());
        return new ApplicationContent(
                some.serviceId(),
                some.serviceName(),
                ServiceKind.PROJECT,
                some.purpose(),
                some.reasons(),
                some.periodFrom(),
                some.periodTo(),
                some.costs(),
                List.of(
                        source(SourceKind.CITY, "10000"),
                        source(SourceKind.REGION, "20000"),
                        source(SourceKind.STATE, "30000"),
                        source(SourceKind.STATE, "5000.10"),
                        source(SourceKind.OTHER_MUNICIPALITIES, "22654.90"),
                        source(SourceKind.OWN, "2345"),
                        source(SourceKind.OTHER, "10000")),
                some.requested(),
                some.priorities(),
                some.bankAccount(),
                some.representatives(),
                some.owners(),
                null,
                some.holdings());
    }

    private static SourceLine source(SourceKind kind, String amount) {
        return new SourceLine(kind, kind.name(), Money.czk(amount));
    }

    private static List<ServiceFunding> list(FundingFilter filter) {
        return FUNDING.list("plzen", filter, PageRequest.first(50)).items();
    }

    @Test
    void showsTheSourcesSideBySideWithTheOwnShareHalfUp() {
        assertThat(list(new FundingFilter(2027, PROGRAMME, DIAKONIE, ServiceKind.PROJECT, ApplicationState.SUBMITTED)))
                .singleElement()
                .satisfies(row -> assertThat(row.planned())
                        .isEqualTo(new PlannedSources(
                                Money.czk("10000"),
                                Money.czk("20000"),
                                Money.czk("35000.10"),
                                Money.czk("22654.90"),
                                Money.czk("2345"),
                                Money.czk("10000"),
                                Money.czk("100000"),
                                new BigDecimal("12.35"))))
                .satisfies(row -> assertThat(row.awarded()).isNull());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 33.33",
        "2, 3, 66.67",
        "0.01, 200, 0.01",
        "0.01, 200.01, 0.00",
        "12345.67, 12345.67, 100.00",
        "0, 10, 0.00"
    })
    void reckonsTheShareExactly(String own, String whole, BigDecimal percent) {
        Money rest = Money.czk(whole).minus(Money.czk(own));

        assertThat(PlannedSources.of(rest, Money.ZERO, Money.ZERO, Money.ZERO, Money.czk(own), Money.ZERO)
                        .ownSharePercent())
                .isEqualTo(percent);
    }

    @Test
    void showsWhatTheCityGivesBesideThePlanWhateverBecameOfIt() {
        assertThat(list(new FundingFilter(2027, null, null, ServiceKind.REGISTERED, null)))
                .extracting(
                        ServiceFunding::applicationId,
                        ServiceFunding::state,
                        row -> row.planned().ownSharePercent(),
                        ServiceFunding::requested,
                        ServiceFunding::awarded,
                        ServiceFunding::contracted)
                .containsExactlyInAnyOrder(
                        row(TRANSPORT, ApplicationState.AWARDED, "40.00", "60000", "55000", "55000"),
                        row(CLUB, ApplicationState.AWARDED, "80.00", "20000", "20000", "20000"),
                        row(REFUSED, ApplicationState.REFUSED, "70.00", "30000", "0", null),
                        row(REJECTED, ApplicationState.REJECTED, "90.00", "10000", null, null),
                        row(WITHDRAWN, ApplicationState.WITHDRAWN, "90.00", "10000", null, null));
    }

    private static Tuple row(
            UUID application,
            ApplicationState state,
            String ownShare,
            String requested,
            @Nullable String awarded,
            @Nullable String contracted) {
        return tuple(
                application,
                state,
                new BigDecimal(ownShare),
                Money.czk(requested),
                awarded == null ? null : Money.czk(awarded),
                contracted == null ? null : Money.czk(contracted));
    }

    @Test
    void addsUpByKindAndByApplicant() {
        List<FundingTotal> kinds = FUNDING.totals("plzen", FundingFilter.ALL, FundingGroup.SERVICE_KIND);
        List<FundingTotal> applicants = FUNDING.totals("plzen", FundingFilter.ALL, FundingGroup.ORGANISATION);

        assertThat(kinds).extracting(FundingTotal::key).containsExactly("PROJECT", "REGISTERED");
        assertThat(kinds.getLast())
                .isEqualTo(new FundingTotal(
                        FundingGroup.SERVICE_KIND,
                        "REGISTERED",
                        null,
                        5,
                        PlannedSources.of(
                                Money.czk("130000"),
                                Money.ZERO,
                                Money.ZERO,
                                Money.ZERO,
                                Money.czk("370000"),
                                Money.ZERO),
                        Money.czk("130000"),
                        Money.czk("75000"),
                        Money.czk("75000")));
        assertThat(applicants)
                .extracting(FundingTotal::key, FundingTotal::name, FundingTotal::applications)
                .containsExactly(
                        tuple(DIAKONIE.toString(), "Diakonie Plzeň", 5),
                        tuple(CITY.toString(), "Statutární město Plzeň", 1));
        assertThat(FUNDING.totals(
                        "plzen",
                        new FundingFilter(null, null, null, null, ApplicationState.REFUSED),
                        FundingGroup.ORGANISATION))
                .singleElement()
                .satisfies(total -> assertThat(total.requested()).isEqualTo(Money.czk("30000")));
    }

    @Test
    void goesPageByPageWithinOneMunicipality() {
        Page<ServiceFunding> first = FUNDING.list("plzen", FundingFilter.ALL, PageRequest.first(4));
        Page<ServiceFunding> second = FUNDING.list("plzen", FundingFilter.ALL, new PageRequest(first.next(), 4));

        assertThat(first.items()).hasSize(4).doesNotContainAnyElementsOf(second.items());
        assertThat(second.items()).hasSize(2);
        assertThat(second.next()).isNull();
        assertThat(FUNDING.list("zatec", FundingFilter.ALL, PageRequest.first(4))
                        .items())
                .isEmpty();
        assertThat(FUNDING.totals("zatec", FundingFilter.ALL, FundingGroup.SERVICE_KIND))
                .isEmpty();
    }
}
