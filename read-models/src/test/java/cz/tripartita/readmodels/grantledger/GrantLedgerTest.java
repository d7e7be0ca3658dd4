package cz.tripartita.readmodels.grantledger;

import static cz.tripartita.readmodels.MoneyStory.*;
import static cz.tripartita.readmodels.PlanningStory.text;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.grants.events.ApplicationEvent.ApplicationAwarded;
import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.GrantEvent.AwardAdjusted;
import cz.tripartita.grants.events.GrantEvent.GrantWithdrawn;
import cz.tripartita.grants.events.Instalment;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ProgrammeEvent.AwardChanged;
import cz.tripartita.grants.events.ProgrammeEvent.AwardWithdrawn;
import cz.tripartita.grants.events.ProgrammeEvent.RefusalReversed;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.readmodels.MoneyStory;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.TestDatabase;
import cz.tripartita.readmodels.WholeStory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class GrantLedgerTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final GrantLedger LEDGER = new GrantLedger(JDBC);
    private static final Programmes PROGRAMMES = new Programmes(JDBC);
    private static final LegalParameters PARAMETERS = new LegalParameters(JDBC);
    private static final Instant LATER = Instant.parse("2027-06-01T08:00:00Z");
    private static final LedgerBalance BALANCE = new LedgerBalance(JDBC);

    @BeforeAll
    static void tellTheStory() {
        WholeStory.told().tell(Projector.of(new GrantLedgerProjection(JDBC)));
    }

    @Nested
    class OneGrant {

        @ParameterizedTest
        @CsvSource({
            "2026-11-16, 60000, 45000,     0,     0",
            "2027-01-10, 60000, 45000, 45000,     0",
            "2027-01-31, 60000, 45000, 45000, 45000",
            "2027-02-01, 60000, 55000, 45000, 45000",
            "2027-02-20, 60000, 55000, 55000, 45000",
            "2027-03-15, 60000, 55000, 55000, 55000",
        })
        void hasItsAmountsAsOfAnyDay(LocalDate day, String requested, String awarded, String contracted, String paid) {
            assertThat(onDay(day))
                    .map(grant -> grant.grant().amounts())
                    .contains(new GrantAmounts(
                            Money.czk(requested),
                            Money.czk("45000"),
                            Money.czk(awarded),
                            Money.czk(contracted),
                            Money.czk(paid),
                            Money.ZERO,
                            Money.ZERO,
                            Money.ZERO,
                            Money.ZERO));
        }

        @Test
        void isNotThereBeforeItsAward() {
            assertThat(onDay(LocalDate.of(2026, 11, 15))).isEmpty();
        }

        @Test
        void hasTheScheduleAndTheRegistrationOfTheDay() {
            GrantOnDay signed = onDay(LocalDate.of(2027, 1, 10)).orElseThrow();

            assertThat(onDay(LocalDate.of(2027, 1, 9)).orElseThrow().papers()).isEmpty();
            assertThat(signed.papers())
                    .singleElement()
                    .satisfies(agreement -> assertThat(agreement.terms().instalments())
                            .containsExactly(new Instalment(LocalDate.of(2027, 1, 31), Money.czk("45000"))))
                    .satisfies(
                            agreement -> assertThat(agreement.registerNumber()).isNull());
        }

        private Optional<GrantOnDay> onDay(LocalDate day) {
            return LEDGER.find("plzen", TRANSPORT_GRANT).flatMap(grant -> grant.onDay(day));
        }

        @Test
        void showsEveryChangeWithBeforeAfterResolutionAndReason() {
            List<GrantEntry> entries =
                    LEDGER.find("plzen", TRANSPORT_GRANT).orElseThrow().entries();
            GrantEntry raise = entries.get(6);

            assertThat(entries)
                    .extracting(GrantEntry::account)
                    .containsExactly(
                            Account.REQUESTED,
                            Account.RECOMMENDED,
                            Account.RECOMMENDED,
                            Account.AWARDED,
                            Account.CONTRACTED,
                            Account.PAID,
                            Account.AWARDED,
                            Account.CONTRACTED,
                            Account.PAID);
            assertThat(raise.before()).isEqualTo(Money.czk("45000"));
            assertThat(raise.after()).isEqualTo(Money.czk("55000"));
            assertThat(raise.change()).isEqualTo(Money.czk("10000"));
            assertThat(raise.resolution()).isEqualTo(RAISE);
            assertThat(raise.reason()).isEqualTo("Provoz i o víkendu.");
            assertThat(entries.getLast().paper()).isEqualTo("2027002");
            assertThat(entries.getLast().entryId()).isEqualTo(id("payment 2"));
        }

        @Test
        void showsAgreementRegistrationAndTheScheduleInForce() {
            GrantView grant = LEDGER.find("plzen", TRANSPORT_GRANT).orElseThrow();

            assertThat(grant.grant().agreementNumber()).isEqualTo("2027/001");
            assertThat(grant.papers()).extracting(GrantPaper::registerNumber).containsExactly("R-777", null);
            assertThat(grant.papers().getLast().terms().instalments())
                    .containsExactly(
                            new Instalment(LocalDate.of(2027, 1, 31), Money.czk("45000")),
                            new Instalment(LocalDate.of(2027, 3, 15), Money.czk("10000")));
            assertThat(grant.grant().version()).isEqualTo(11);
        }

        @Test
        void keepsPaymentsReturnsAndWhatIsLeftOfThem() {
            GrantView grant = LEDGER.find("plzen", CLUB_GRANT).orElseThrow();

            assertThat(grant.grant().amounts())
                    .isEqualTo(new GrantAmounts(
                            Money.czk("20000"),
                            Money.ZERO,
                            Money.czk("20000"),
                            Money.czk("20000"),
                            Money.czk("13000"),
                            Money.czk("11000"),
                            Money.czk("1000"),
                            Money.czk("1500"),
                            Money.czk("500")));
            assertThat(grant.payments())
                    .extracting(GrantPayment::state)
                    .containsExactlyInAnyOrder(PaymentState.MADE, PaymentState.WITHDRAWN, PaymentState.APPROVED);
            assertThat(grant.payments())
                    .filteredOn(payment -> payment.state() == PaymentState.APPROVED)
                    .extracting(GrantPayment::setOff)
                    .containsExactly(Money.czk("1000"));
            assertThat(grant.returns())
                    .extracting(GrantReturn::demanded, GrantReturn::settled)
                    .containsExactly(tuple(Money.czk("1500"), Money.czk("1000")));
            assertThat(grant.budget()).extracting(CostLine::category).containsExactly("Mzdy", "Provoz");
            assertThat(grant.bankAccount()).isEqualTo(text("new account"));
            assertThat(grant.suspended()).isFalse();
        }

        @Test
        void belongsToOneMunicipality() {
            assertThat(LEDGER.find("zatec", TRANSPORT_GRANT)).isEmpty();
            assertThat(LEDGER.list("zatec", GrantFilter.ALL, PageRequest.first(10))
                            .items())
                    .isEmpty();
        }
    }

    @Nested
    class AWithdrawnGrant {

        private final JdbcClient jdbc = TestDatabase.fresh();
        private final Resolution withdrawing = new Resolution(Body.COUNCIL, "70/27", LocalDate.of(2027, 6, 10));
        private final Story story = WholeStory.told()
                .in("plzen")
                .on("2027-06-10")
                .then(new AwardWithdrawn(
                        PROGRAMME,
                        CLUB,
                        SERVICES,
                        CLUB_GRANT,
                        Money.czk("20000"),
                        withdrawing,
                        "120/26",
                        "Klub skončil.",
                        Money.czk("55000")))
                .on("2027-06-11")
                .then(new GrantWithdrawn(
                        CLUB_GRANT, Money.czk("20000"), Money.czk("20000"), withdrawing, "Klub skončil."));

        private GrantView told() {
            story.tell(Projector.of(new GrantLedgerProjection(jdbc)));
            return new GrantLedger(jdbc).find("plzen", CLUB_GRANT).orElseThrow();
        }

        private ApplicationState application() {
            return new Applications(jdbc)
                    .find("plzen", CLUB, LATER)
                    .orElseThrow()
                    .application()
                    .state();
        }

        @Test
        void saysByWhomAndWhyAndWhatIsLeftOfIt() {
            GrantView grant = told();

            assertThat(grant.withdrawal())
                    .isEqualTo(new GrantWithdrawal(
                            LocalDate.of(2027, 6, 11), Money.czk("20000"), withdrawing, "Klub skončil."));
            assertThat(grant.grant().amounts())
                    .isEqualTo(new GrantAmounts(
                            Money.czk("20000"),
                            Money.ZERO,
                            Money.ZERO,
                            Money.ZERO,
                            Money.czk("13000"),
                            Money.czk("11000"),
                            Money.czk("1000"),
                            Money.czk("1500"),
                            Money.czk("500")));
            assertThat(grant.payments()).extracting(GrantPayment::state).doesNotContain(PaymentState.APPROVED);
            assertThat(application()).isEqualTo(ApplicationState.GRANT_WITHDRAWN);
            assertThat(grant.onDay(LocalDate.of(2027, 6, 10))
                            .orElseThrow()
                            .grant()
                            .amounts())
                    .extracting(GrantAmounts::awarded)
                    .isEqualTo(Money.czk("20000"));
        }

        @Test
        void freesTheAllocationAndLeavesTheLedgerAddingUp() {
            told();
            ProgrammeView programme =
                    new Programmes(jdbc).find("plzen", PROGRAMME, LATER).orElseThrow();

            assertThat(programme.programme().awarded()).isEqualTo(Money.czk("55000"));
            assertThat(programme.lines().getFirst().remaining()).isEqualTo(Money.czk("55000.50"));
            assertThat(programme.programme().state()).isEqualTo(ProgrammeState.DECIDED);
            assertThat(new LedgerBalance(jdbc).discrepancies("plzen")).isEmpty();
            jdbc.sql("UPDATE views.ledger_grant SET contracted = 0.01 WHERE grant_id = ?")
                    .param(CLUB_GRANT)
                    .update();
            assertThat(new LedgerBalance(jdbc).discrepancies("plzen"))
                    .extracting(Discrepancy::check)
                    .contains("WITHDRAWN_GRANT_HAS_NOTHING_AWARDED_OR_CONTRACTED");
        }

        @Test
        void standsAgainOnceAwardedAgain() {
            Resolution again = new Resolution(Body.COUNCIL, "75/27", LocalDate.of(2027, 6, 20));
            story.on("2027-06-20")
                    .then(
                            new AwardChanged(
                                    PROGRAMME,
                                    CLUB,
                                    SERVICES,
                                    CLUB_GRANT,
                                    Money.ZERO,
                                    Money.czk("15000"),
                                    again,
                                    "70/27",
                                    "Klub pokračuje.",
                                    Money.czk("70000")),
                            new AwardAdjusted(CLUB_GRANT, Money.ZERO, Money.czk("15000"), again, "Klub pokračuje."));

            assertThat(told().withdrawal()).isNull();
            assertThat(application()).isEqualTo(ApplicationState.AWARDED);
            assertThat(new LedgerBalance(jdbc).discrepancies("plzen")).isEmpty();
        }
    }

    @Nested
    class Lists {

        @Test
        void ofGrantsGoPageByPage() {
            Page<GrantSummary> first = LEDGER.list("plzen", GrantFilter.ALL, PageRequest.first(1));
            Page<GrantSummary> second = LEDGER.list("plzen", GrantFilter.ALL, new PageRequest(first.next(), 1));

            assertThat(List.of(
                            first.items().getFirst().grantId(),
                            second.items().getFirst().grantId()))
                    .containsExactlyInAnyOrder(TRANSPORT_GRANT, CLUB_GRANT);
            assertThat(second.next()).isNull();
        }

        @Test
        void ofGrantsNarrowByRecipientServiceAndYear() {
            GrantFilter filter = new GrantFilter(PROGRAMME, null, SERVICE, 2027);

            assertThat(LEDGER.list("plzen", filter, PageRequest.first(10)).items())
                    .extracting(GrantSummary::organisation)
                    .containsExactly("Diakonie Plzeň");
        }

        @Test
        void ofProgrammesGoPageByPage() {
            Page<ProgrammeSummary> first = PROGRAMMES.list("plzen", ProgrammeFilter.ALL, PageRequest.first(1), LATER);
            Page<ProgrammeSummary> second =
                    PROGRAMMES.list("plzen", ProgrammeFilter.ALL, new PageRequest(first.next(), 1), LATER);

            assertThat(List.of(
                            first.items().getFirst().programmeId(),
                            second.items().getFirst().programmeId()))
                    .containsExactlyInAnyOrder(PROGRAMME, CANCELLED);
        }

        @Test
        void showNothingOfAnotherMunicipality() {
            assertThat(PROGRAMMES
                            .list("zatec", ProgrammeFilter.ALL, PageRequest.first(10), LATER)
                            .items())
                    .isEmpty();
            assertThat(PROGRAMMES.find("zatec", PROGRAMME, LATER)).isEmpty();
        }
    }

    @Nested
    class OneProgramme {

        @Test
        void showsWhatIsAllocatedAwardedAndLeft() {
            ProgrammeSummary programme =
                    PROGRAMMES.find("plzen", PROGRAMME, LATER).orElseThrow().programme();

            assertThat(programme.state()).isEqualTo(ProgrammeState.DECIDED);
            assertThat(programme.allocation()).isEqualTo(Money.czk("120000.50"));
            assertThat(programme.awarded()).isEqualTo(Money.czk("75000"));
            assertThat(programme.remaining()).isEqualTo(Money.czk("45000.50"));
        }

        @Test
        void showsTheMoneyOfEachLine() {
            assertThat(PROGRAMMES.find("plzen", PROGRAMME, LATER).orElseThrow().lines())
                    .extracting(LineView::name, LineView::allocation, LineView::awarded, LineView::remaining)
                    .containsExactly(
                            tuple("Služby", Money.czk("110000.50"), Money.czk("75000"), Money.czk("35000.50")),
                            tuple("Projekty", Money.czk("10000"), Money.ZERO, Money.czk("10000")));
        }

        @ParameterizedTest
        @CsvSource({
            "2026-09-01T05:59:59.999999Z, PUBLISHED",
            "2026-09-01T06:00:00Z, OPEN",
            "2026-09-30T21:59:59.999999Z, OPEN",
            "2026-09-30T22:00:00Z, DECIDED"
        })
        void hasTheStateOfTheInstant(Instant at, ProgrammeState state) {
            ProgrammeFilter filter = new ProgrammeFilter(2027, state);

            assertThat(PROGRAMMES
                            .find("plzen", PROGRAMME, at)
                            .orElseThrow()
                            .programme()
                            .state())
                    .isEqualTo(state);
            assertThat(PROGRAMMES
                            .list("plzen", filter, PageRequest.first(10), at)
                            .items())
                    .extracting(ProgrammeSummary::programmeId)
                    .containsExactly(PROGRAMME);
        }

        @Test
        void countsAnAwardAfterARefusal() {
            JdbcClient after = TestDatabase.fresh();
            Story story = WholeStory.told();
            UUID grant = id("grant after refusal");
            Resolution reversing = new Resolution(Body.ASSEMBLY, "130/27", LocalDate.of(2027, 4, 1));
            story.in("plzen")
                    .on("2027-04-01")
                    .then(
                            new RefusalReversed(
                                    PROGRAMME,
                                    MoneyStory.REFUSED,
                                    SERVICES,
                                    grant,
                                    Money.czk("30000"),
                                    Money.czk("25000"),
                                    reversing,
                                    "120/26",
                                    "Chyba v bodech.",
                                    Money.czk("100000")),
                            new ApplicationAwarded(MoneyStory.REFUSED, grant, Money.czk("25000"), reversing));
            story.tell(Projector.of(new GrantLedgerProjection(after)));
            ProgrammeView programme =
                    new Programmes(after).find("plzen", PROGRAMME, LATER).orElseThrow();

            assertThat(programme.programme().awarded()).isEqualTo(Money.czk("100000"));
            assertThat(programme.lines().getFirst().awarded()).isEqualTo(Money.czk("100000"));
            assertThat(programme.entries().getLast().changes()).isEqualTo("120/26");
            assertThat(new Applications(after)
                            .find("plzen", MoneyStory.REFUSED, LATER)
                            .orElseThrow()
                            .application()
                            .state())
                    .isEqualTo(ApplicationState.AWARDED);
            assertThat(new LedgerBalance(after).discrepancies("plzen")).isEmpty();
        }

        @Test
        void isClosedUntilEveryApplicationIsDecided() {
            JdbcClient before = TestDatabase.fresh();
            WholeStory.told().tell(Projector.of(new GrantLedgerProjection(before)));
            before.sql("UPDATE views.ledger_application SET state = 'COMPLETE' WHERE application_id = ?")
                    .param(CLUB)
                    .update();

            assertThat(new Programmes(before)
                            .find("plzen", PROGRAMME, LATER)
                            .orElseThrow()
                            .programme()
                            .state())
                    .isEqualTo(ProgrammeState.CLOSED);
        }

        @Test
        void showsWhoSawItsDraftAndHowLongItWasPublished() {
            ProgrammeView programme = PROGRAMMES.find("plzen", PROGRAMME, LATER).orElseThrow();

            assertThat(programme.draft()).isEqualTo(2);
            assertThat(programme.proposedOn()).isEqualTo("2026-06-14");
            assertThat(programme.opinions())
                    .containsExactly(
                            new OpinionView("Sociální komise", true, LocalDate.of(2026, 6, 14)),
                            new OpinionView("Finanční výbor", false, LocalDate.of(2026, 6, 15)));
            assertThat(programme.programme().publishedOn()).isEqualTo("2026-06-20");
            assertThat(programme.publicationEndedOn()).isEqualTo("2027-02-10");
        }

        @Test
        void showsTheDatesInForce() {
            ProgrammeView programme = PROGRAMMES.find("plzen", PROGRAMME, LATER).orElseThrow();

            assertThat(programme.programme().closesAt()).isEqualTo("2026-09-30T22:00:00Z");
            assertThat(programme.decisionBy()).isEqualTo("2026-12-31");
        }

        @Test
        void showsEveryChangeOfAllocationAndAwards() {
            List<ProgrammeEntry> entries =
                    PROGRAMMES.find("plzen", PROGRAMME, LATER).orElseThrow().entries();

            assertThat(entries.subList(0, 2))
                    .extracting(ProgrammeEntry::lineId, ProgrammeEntry::after)
                    .containsExactlyInAnyOrder(
                            tuple(SERVICES, Money.czk("80000")), tuple(PROJECTS, Money.czk("10000")));
            assertThat(entries.subList(2, entries.size()))
                    .extracting(ProgrammeEntry::after)
                    .containsExactly(
                            Money.czk("90000"),
                            Money.czk("110000.50"),
                            Money.czk("45000"),
                            Money.czk("20000"),
                            Money.ZERO,
                            Money.czk("55000"));
            assertThat(entries.getLast().changes()).isEqualTo("120/26");
            assertThat(entries.getLast().resolution()).isEqualTo(RAISE);
            assertThat(entries.get(6).grantId()).isNull();
        }

        @Test
        void keepsItsConditionsAndApproval() {
            ProgrammeView programme = PROGRAMMES.find("plzen", PROGRAMME, LATER).orElseThrow();

            assertThat(programme.approval()).extracting(Resolution::number).isEqualTo("90/26");
            assertThat(programme.terms().criteria()).hasSize(1);
            assertThat(programme.terms().cureDays()).isEqualTo(5);
            assertThat(programme.terms().name()).isEqualTo("Dotace na rok 2027");
            assertThat(PROGRAMMES.find("plzen", CANCELLED, LATER).orElseThrow().cancellationReason())
                    .isEqualTo("Není z čeho platit.");
        }
    }

    @Nested
    class Parameters {

        @ParameterizedTest
        @CsvSource({"2026-01-10, 50000", "2026-12-31, 50000", "2027-01-01, 60000", "2027-12-31, 60000"})
        void areThoseOfTheDay(LocalDate day, BigDecimal limit) {
            assertThat(PARAMETERS.inForce("plzen", day))
                    .filteredOn(parameter -> parameter.parameter() == LegalParameter.COUNCIL_LIMIT)
                    .extracting(ParameterView::value)
                    .containsExactly(limit);
        }

        @Test
        void areNoneBeforeTheFirstDayAndAfterTheLast() {
            assertThat(PARAMETERS.inForce("plzen", LocalDate.of(2026, 1, 9))).isEmpty();
            assertThat(PARAMETERS.inForce("plzen", LocalDate.of(2028, 1, 1)))
                    .extracting(ParameterView::parameter)
                    .containsExactly(LegalParameter.PROGRAMME_NOTICE_DAYS);
        }

        @Test
        void showACorrectionBesideTheValueByWhichWasDecided() {
            assertThat(PARAMETERS.inForce("plzen", LocalDate.of(2026, 1, 11)))
                    .filteredOn(parameter -> parameter.parameter() == LegalParameter.COUNCIL_LIMIT)
                    .singleElement()
                    .satisfies(value -> assertThat(value.value()).isEqualByComparingTo("50000"));
            assertThat(PARAMETERS.history("plzen"))
                    .filteredOn(ParameterView::correction)
                    .singleElement()
                    .satisfies(value -> {
                        assertThat(value.value()).isEqualByComparingTo("40000");
                        assertThat(value.reason()).isEqualTo("Překlep při zadání.");
                    });
        }

        @Test
        void areThoseOfOneMunicipality() {
            assertThat(PARAMETERS.history("zatec")).hasSize(1);
            assertThat(PARAMETERS.history("plzen")).hasSize(4);
        }
    }

    @Nested
    class Balance {

        @Test
        void holds() {
            assertThat(BALANCE.discrepancies("plzen")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "GRANT_AWARDED_IS_THE_SUM_OF_ITS_ENTRIES, UPDATE views.ledger_grant SET awarded = awarded + 0.01",
            "GRANT_RECOMMENDED_IS_THE_SUM_OF_ITS_ENTRIES, UPDATE views.ledger_grant SET recommended = 45000.01",
            "GRANT_PAID_IS_THE_SUM_OF_ITS_ENTRIES, DELETE FROM views.ledger_grant_entry WHERE account = 'PAID'",
            "EACH_ENTRY_BEGINS_WHERE_THE_ONE_BEFORE_ENDED, UPDATE views.ledger_grant_entry SET before = before + 1",
            "PROGRAMME_ALLOCATION_IS_THE_SUM_OF_ITS_ENTRIES, UPDATE views.ledger_programme SET allocation = 75000",
            "AWARDS_NOT_ABOVE_ALLOCATION, UPDATE views.ledger_programme SET allocation = 74999.99",
            "LINE_ALLOCATION_IS_THE_SUM_OF_ITS_ENTRIES, UPDATE views.ledger_programme_line SET allocation = 90000",
            "LINE_AWARDED_IS_THE_SUM_OF_ITS_ENTRIES, UPDATE views.ledger_programme_line SET awarded = awarded + 0.01",
            "AWARDS_NOT_ABOVE_ALLOCATION, UPDATE views.ledger_programme_line SET allocation = 0",
            "PAID_AND_KEPT_NOT_ABOVE_CONTRACTED, UPDATE views.ledger_grant SET contracted = 54999.99",
            "RETURNED_AND_OWED_NOT_ABOVE_PAID, UPDATE views.ledger_grant SET owed = 12000.01 WHERE owed > 0",
            "USED_NOT_ABOVE_PAID, UPDATE views.ledger_grant SET used = 13000.01 WHERE used > 0",
            "OWED_IS_WHAT_IS_DEMANDED_AND_NOT_SETTLED, UPDATE views.ledger_grant_return SET settled = settled - 1",
        })
        void findsWhatDoesNotAddUp(String check, String damage) {
            JdbcClient damaged = TestDatabase.fresh();
            WholeStory.told().tell(Projector.of(new GrantLedgerProjection(damaged)));

            damaged.sql(damage).update();

            assertThat(new LedgerBalance(damaged).discrepancies("plzen"))
                    .extracting(Discrepancy::check)
                    .contains(check);
            assertThat(new LedgerBalance(damaged).discrepancies("zatec")).isEmpty();
        }
    }
}
