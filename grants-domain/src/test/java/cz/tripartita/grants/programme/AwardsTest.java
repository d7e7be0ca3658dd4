package cz.tripartita.grants.programme;

import static cz.tripartita.grants.GrantsSamples.APPLICATION;
import static cz.tripartita.grants.GrantsSamples.CLOSES_AT;
import static cz.tripartita.grants.GrantsSamples.DECIDED_ON;
import static cz.tripartita.grants.GrantsSamples.LINE;
import static cz.tripartita.grants.GrantsSamples.ORGANISATION;
import static cz.tripartita.grants.GrantsSamples.PLZEN;
import static cz.tripartita.grants.GrantsSamples.PROGRAMME;
import static cz.tripartita.grants.GrantsSamples.PROJECTS;
import static cz.tripartita.grants.GrantsSamples.allocated;
import static cz.tripartita.grants.GrantsSamples.assembly;
import static cz.tripartita.grants.GrantsSamples.at;
import static cz.tripartita.grants.GrantsSamples.council;
import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.grants.GrantsSamples.parameter;
import static cz.tripartita.grants.GrantsSamples.parameters;
import static cz.tripartita.planning.events.Money.czk;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.Refused;
import cz.tripartita.grants.events.AwardOutcome;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ParameterEvent.ParameterSet;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.AwardChanged;
import cz.tripartita.grants.events.ProgrammeEvent.AwardWithdrawn;
import cz.tripartita.grants.events.ProgrammeEvent.AwardsDecided;
import cz.tripartita.grants.parameters.ParameterRegister;
import cz.tripartita.grants.parameters.ParametersInForce;
import cz.tripartita.grants.programme.DecideAwards.Decision;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardsTest {

    private static final Occasion IN_SEPTEMBER = at("2026-09-10T12:00:00Z");
    private static final Resolution ASSEMBLY = assembly("300/26", DECIDED_ON);
    private static final Resolution COUNCIL = council("518/26", DECIDED_ON);
    private static final ProgrammeState PUBLISHED = ProgrammeTest.published();
    private static final UUID OTHER = id("other application");

    private static final Map<UUID, ApplicationOnTheTable> TABLE = Map.of(
            APPLICATION,
            new ApplicationOnTheTable(PROGRAMME, LINE, ORGANISATION, czk("60000"), true, true),
            OTHER,
            new ApplicationOnTheTable(PROGRAMME, LINE, ORGANISATION, czk("1000000"), true, true),
            id("incomplete"),
            new ApplicationOnTheTable(PROGRAMME, LINE, ORGANISATION, czk("60000"), false, true),
            id("foreign"),
            new ApplicationOnTheTable(id("another programme"), LINE, ORGANISATION, czk("60000"), true, true));

    /** The programme after one resolution of the assembly that awards the amounts to as many applications. */
    static ProgrammeState awarded(ProgrammeState programme, String... amounts) {
        Map<UUID, ApplicationOnTheTable> applications = new HashMap<>();
        List<Decision> decisions = new ArrayList<>();
        for (String amount : amounts) {
            UUID application = id("application of " + amount);
            applications.put(
                    application, new ApplicationOnTheTable(PROGRAMME, LINE, ORGANISATION, czk("200000"), true, true));
            decisions.add(new Decision(application, czk(amount), "krácení"));
        }
        DecideAwards command = new DecideAwards(PROGRAMME, assembly("1/26", DECIDED_ON), decisions);
        return programme.evolve(AwardDecider.decide(command, programme, IN_SEPTEMBER, parameters(), applications)
                .getFirst());
    }

    private static Decision award(UUID application, String amount) {
        return new Decision(application, czk(amount), "krácení podle bodů");
    }

    private static List<ProgrammeEvent> decide(Resolution resolution, Decision... decisions) {
        return decide(PUBLISHED, resolution, decisions);
    }

    private static List<ProgrammeEvent> decide(ProgrammeState state, Resolution resolution, Decision... decisions) {
        return AwardDecider.decide(
                new DecideAwards(PROGRAMME, resolution, List.of(decisions)), state, IN_SEPTEMBER, parameters(), TABLE);
    }

    @Nested
    class DecidesAwards {

        @Test
        void inFullInPartAndRefusedByOneResolution() {
            Map<UUID, ApplicationOnTheTable> table = new HashMap<>(TABLE);
            table.put(id("third"), new ApplicationOnTheTable(PROGRAMME, LINE, ORGANISATION, czk("5000"), true, true));
            DecideAwards command = new DecideAwards(
                    PROGRAMME,
                    ASSEMBLY,
                    List.of(
                            new Decision(APPLICATION, czk("60000"), null),
                            award(OTHER, "500000"),
                            award(id("third"), "0")));

            List<ProgrammeEvent> events = AwardDecider.decide(command, PUBLISHED, IN_SEPTEMBER, parameters(), table);

            assertThat(events).singleElement().isInstanceOfSatisfying(AwardsDecided.class, decided -> {
                assertThat(decided.decisions())
                        .extracting(decision -> decision.outcome())
                        .containsExactly(
                                AwardOutcome.AWARDED_IN_FULL, AwardOutcome.AWARDED_IN_PART, AwardOutcome.REFUSED);
                assertThat(decided.decisions().getFirst().grantId()).isEqualTo(AwardDecider.grantOf(APPLICATION));
                assertThat(decided.decisions().getLast().grantId()).isNull();
                assertThat(decided.awardedInTotal()).isEqualTo(czk("560000"));
            });
        }

        @Test
        void letsTheCouncilAward50000() {
            assertThat(decide(COUNCIL, award(APPLICATION, "50000"))).hasSize(1);
        }

        @Test
        void leaves50000AndAHellerToTheAssembly() {
            assertThat(Refused.by(
                            GrantsRule.AWARD_BY_COMPETENT_BODY, () -> decide(COUNCIL, award(APPLICATION, "50000.01"))))
                    .containsEntry("application", APPLICATION.toString())
                    .containsEntry("amount", czk("50000.01").amount())
                    .containsEntry("limit", new BigDecimal("50000"))
                    .containsEntry("body", "COUNCIL")
                    .containsEntry("required", "ASSEMBLY");
            assertThat(decide(ASSEMBLY, award(APPLICATION, "50000.01"))).hasSize(1);
        }

        @Test
        void letsTheAssemblyAwardWhatTheCouncilCould() {
            assertThat(decide(ASSEMBLY, award(APPLICATION, "1000"))).hasSize(1);
        }

        @Test
        void judgesEachCaseAloneAndNotTheirSum() {
            assertThat(decide(COUNCIL, award(APPLICATION, "50000"), award(OTHER, "50000")))
                    .hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({"2026-09-09, false", "2026-09-10, true"})
        void judgesByTheLimitOfTheResolutionsDay(LocalDate adoptedOn, boolean allowed) {
            ParametersInForce raised = ParametersInForce.of(List.of(
                    parameter(LegalParameter.COUNCIL_LIMIT, "50000", "2026-01-01"),
                    parameter(LegalParameter.COUNCIL_LIMIT, "100000", "2026-09-10")));
            DecideAwards command =
                    new DecideAwards(PROGRAMME, council("518/26", adoptedOn), List.of(award(APPLICATION, "60000")));
            if (allowed) {
                assertThat(AwardDecider.decide(command, PUBLISHED, IN_SEPTEMBER, raised, TABLE))
                        .hasSize(1);
            } else {
                Refused.by(
                        GrantsRule.AWARD_BY_COMPETENT_BODY,
                        () -> AwardDecider.decide(command, PUBLISHED, IN_SEPTEMBER, raised, TABLE));
            }
        }

        @Test
        void neverAwardsAboveTheAllocation() {
            ProgrammeState before = awarded(PUBLISHED, "100000");

            assertThat(decide(before, ASSEMBLY, award(OTHER, "900000"))).hasSize(1);
            assertThat(Refused.by(
                            GrantsRule.AWARDS_NOT_ABOVE_ALLOCATION,
                            () -> decide(before, ASSEMBLY, award(OTHER, "900000.01"))))
                    .containsEntry("allocation", czk("1000000").amount())
                    .containsEntry("awarded", czk("100000").amount())
                    .containsEntry("asked", czk("900000.01").amount());
        }

        @Test
        void neverAwardsFromOneLineWhatIsLeftInAnother() {
            Map<UUID, ApplicationOnTheTable> table = new HashMap<>(TABLE);
            table.put(
                    id("project"),
                    new ApplicationOnTheTable(PROGRAMME, PROJECTS, ORGANISATION, czk("200000"), true, true));
            DecideAwards all = new DecideAwards(
                    PROGRAMME, ASSEMBLY, List.of(award(OTHER, "1000000"), award(id("project"), "100000")));
            DecideAwards more = new DecideAwards(
                    PROGRAMME, ASSEMBLY, List.of(award(OTHER, "900000"), award(id("project"), "100000.01")));

            assertThat(AwardDecider.decide(all, PUBLISHED, IN_SEPTEMBER, parameters(), table))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            AwardsDecided.class,
                            decided -> assertThat(decided.awardedInTotal()).isEqualTo(czk("1100000")));
            assertThat(Refused.by(
                            GrantsRule.AWARDS_NOT_ABOVE_ALLOCATION,
                            () -> AwardDecider.decide(more, PUBLISHED, IN_SEPTEMBER, parameters(), table)))
                    .containsEntry("line", PROJECTS.toString())
                    .containsEntry("allocation", czk("100000").amount());
        }

        @Test
        void refusesBeforeTheWindowHasClosed() {
            Occasion early = at(ProgrammeTest.justBeforeClosing(), null);
            DecideAwards command = new DecideAwards(
                    PROGRAMME, assembly("1/26", LocalDate.parse("2026-07-31")), List.of(award(APPLICATION, "1000")));

            Refused.by(
                    GrantsRule.AWARDS_AFTER_CLOSING,
                    () -> AwardDecider.decide(command, PUBLISHED, early, parameters(), TABLE));
        }

        @Test
        void decidesFromTheInstantOfClosing() {
            DecideAwards command = new DecideAwards(
                    PROGRAMME, assembly("1/26", LocalDate.parse("2026-08-01")), List.of(award(APPLICATION, "1000")));

            assertThat(AwardDecider.decide(command, PUBLISHED, at(CLOSES_AT, null), parameters(), TABLE))
                    .hasSize(1);
        }

        @Test
        void refusesAResolutionAdoptedWhileTheWindowWasOpen() {
            Refused.by(
                    GrantsRule.AWARDS_AFTER_CLOSING,
                    () -> decide(assembly("1/26", LocalDate.parse("2026-07-31")), award(APPLICATION, "1000")));
        }

        @Test
        void refusesAResolutionOfTomorrowAndACancelledProgramme() {
            Refused.by(
                    GrantsRule.RESOLUTION_NOT_IN_FUTURE,
                    () -> decide(assembly("1/26", DECIDED_ON.plusDays(1)), award(APPLICATION, "1000")));
            Refused.by(
                    GrantsRule.PROGRAMME_NOT_CANCELLED,
                    () -> decide(ProgrammeTest.cancelled(), ASSEMBLY, award(APPLICATION, "1000")));
        }

        @Test
        void refusesAnApplicationOfAnotherProgrammeOrOfNobody() {
            Refused.by(GrantsRule.APPLICATION_OF_THIS_PROGRAMME, () -> decide(ASSEMBLY, award(id("foreign"), "1000")));
            Refused.by(GrantsRule.APPLICATION_OF_THIS_PROGRAMME, () -> decide(ASSEMBLY, award(id("unknown"), "1000")));
        }

        @Test
        void refusesAnApplicationNotFoundComplete() {
            assertThat(Refused.by(
                            GrantsRule.APPLICATION_COMPLETE, () -> decide(ASSEMBLY, award(id("incomplete"), "1000"))))
                    .containsEntry("application", id("incomplete").toString());
        }

        @Test
        void refusesToDecideAnApplicationTwice() {
            ProgrammeState decided =
                    PUBLISHED.evolve(decide(COUNCIL, award(APPLICATION, "0")).getFirst());

            Refused.by(
                    GrantsRule.APPLICATION_DECIDED_ONCE, () -> decide(decided, ASSEMBLY, award(APPLICATION, "1000")));
            Refused.by(
                    GrantsRule.APPLICATION_DECIDED_ONCE,
                    () -> decide(ASSEMBLY, award(APPLICATION, "1000"), award(APPLICATION, "2000")));
        }

        @Test
        void refusesToUseAResolutionTwice() {
            ProgrammeState decided = PUBLISHED.evolve(
                    decide(ASSEMBLY, award(APPLICATION, "1000")).getFirst());
            Resolution again = assembly(" 300/26 ", DECIDED_ON);

            Refused.by(GrantsRule.RESOLUTION_USED_ONCE, () -> decide(decided, again, award(OTHER, "1000")));
            assertThat(decide(decided, council("300/26", DECIDED_ON), award(OTHER, "1000")))
                    .hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({"60000.01", "-0.01"})
        void refusesMoreThanRequestedAndLessThanNothing(String amount) {
            Refused.by(GrantsRule.AWARD_NOT_ABOVE_REQUESTED, () -> decide(ASSEMBLY, award(APPLICATION, amount)));
        }

        @ParameterizedTest
        @CsvSource({"0,", "59999.99,", "0, ' '"})
        void refusesARefusalOrPartWithoutReason(String amount, @Nullable String reason) {
            Refused.by(
                    GrantsRule.REFUSAL_HAS_REASON,
                    () -> decide(ASSEMBLY, new Decision(APPLICATION, czk(amount), reason)));
        }
    }

    @Nested
    class ChangesAward {

        private final UUID application = id("application of 45000");
        private final UUID grant = AwardDecider.grantOf(application);
        private final ProgrammeState awarded = awarded(PUBLISHED, "45000", "100000");

        private List<ProgrammeEvent> change(String amount, Resolution by, String changes, Money paid) {
            return AwardChangeDecider.decide(
                    new ChangeAward(PROGRAMME, grant, czk(amount), by, changes, "vyšší poptávka"),
                    awarded,
                    IN_SEPTEMBER,
                    parameters(),
                    paid);
        }

        @Test
        void keepsBeforeAndAfterAndTheTotal() {
            assertThat(change("55000", ASSEMBLY, "1/26", Money.ZERO))
                    .containsExactly(new AwardChanged(
                            PROGRAMME,
                            application,
                            LINE,
                            grant,
                            czk("45000"),
                            czk("55000"),
                            ASSEMBLY,
                            "1/26",
                            "vyšší poptávka",
                            czk("155000")));
        }

        @Test
        void leavesARiseFrom45000To55000ToTheAssembly() {
            assertThat(Refused.by(
                            GrantsRule.AWARD_BY_COMPETENT_BODY, () -> change("55000", COUNCIL, "1/26", Money.ZERO)))
                    .containsEntry("grant", grant.toString())
                    .containsEntry("amount", czk("55000").amount());
            assertThat(change("50000", COUNCIL, "1/26", Money.ZERO)).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({"2026-09-14, true", "2026-09-15, false"})
        void judgesByTheLimitOfItsOwnDayNotOfTheDecisionThatItChanges(LocalDate adoptedOn, boolean allowed) {
            ParametersInForce lowered = ParametersInForce.of(List.of(
                    parameter(LegalParameter.COUNCIL_LIMIT, "50000", "2026-01-01"),
                    parameter(LegalParameter.COUNCIL_LIMIT, "40000", "2026-09-15")));
            ChangeAward command =
                    new ChangeAward(PROGRAMME, grant, czk("44000"), council("600/26", adoptedOn), "1/26", "škrty");
            Occasion later = at("2026-09-20T12:00:00Z");
            if (allowed) {
                assertThat(AwardChangeDecider.decide(command, awarded, later, lowered, Money.ZERO))
                        .hasSize(1);
            } else {
                assertThat(Refused.by(
                                GrantsRule.AWARD_BY_COMPETENT_BODY,
                                () -> AwardChangeDecider.decide(command, awarded, later, lowered, Money.ZERO)))
                        .containsEntry("limit", new BigDecimal("40000"));
            }
        }

        @Test
        void refusesWhereNoLimitIsInForceOnItsDay() {
            ParametersInForce ended = ParametersInForce.of(List.of(new ParameterSet(
                    ParameterRegister.idOf(PLZEN),
                    PLZEN,
                    LegalParameter.COUNCIL_LIMIT,
                    new BigDecimal("50000"),
                    LocalDate.parse("2026-01-01"),
                    LocalDate.parse("2026-09-09"),
                    "Act 128/2000",
                    "účinnost zákona")));
            ChangeAward command = new ChangeAward(PROGRAMME, grant, czk("44000"), ASSEMBLY, "1/26", "škrty");

            Refused.by(
                    GrantsRule.NO_PARAMETER_IN_FORCE,
                    () -> AwardChangeDecider.decide(command, awarded, IN_SEPTEMBER, ended, Money.ZERO));
        }

        @Test
        void neverRaisesAboveTheAllocation() {
            ProgrammeState tight = awarded.evolve(new ProgrammeEvent.AllocationChanged(
                    PROGRAMME, czk("1100000"), czk("250000"), allocated("150000", "100000"), ASSEMBLY, "škrty"));
            ChangeAward to50000 = new ChangeAward(PROGRAMME, grant, czk("50000"), ASSEMBLY, "1/26", "vyšší poptávka");
            ChangeAward aHellerMore =
                    new ChangeAward(PROGRAMME, grant, czk("50000.01"), ASSEMBLY, "1/26", "vyšší poptávka");

            assertThat(AwardChangeDecider.decide(to50000, tight, IN_SEPTEMBER, parameters(), Money.ZERO))
                    .hasSize(1);
            assertThat(Refused.by(
                            GrantsRule.AWARDS_NOT_ABOVE_ALLOCATION,
                            () -> AwardChangeDecider.decide(
                                    aHellerMore, tight, IN_SEPTEMBER, parameters(), Money.ZERO)))
                    .containsEntry("awarded", czk("100000").amount());
        }

        @Test
        void neverLowersBelowWhatIsPaid() {
            assertThat(change("30000", COUNCIL, "1/26", czk("30000"))).hasSize(1);
            assertThat(Refused.by(
                            GrantsRule.AWARD_NOT_BELOW_PAID, () -> change("29999.99", COUNCIL, "1/26", czk("30000"))))
                    .containsEntry("paid", czk("30000").amount());
        }

        @Test
        void namesAResolutionThatTouchedThisAward() {
            assertThat(Refused.by(
                            GrantsRule.CHANGE_NAMES_RESOLUTION, () -> change("46000", COUNCIL, "999/26", Money.ZERO)))
                    .containsEntry("resolutions", List.of("1/26"));
        }

        @Test
        void namesAnEarlierResolution() {
            Refused.by(
                    GrantsRule.CHANGE_NAMES_RESOLUTION,
                    () -> change("46000", council("518/26", DECIDED_ON.minusDays(1)), "1/26", Money.ZERO));
        }

        @Test
        void isMadeByAFurtherResolution() {
            Refused.by(
                    GrantsRule.RESOLUTION_USED_ONCE,
                    () -> change("46000", assembly("1/26", DECIDED_ON), "1/26", Money.ZERO));
        }

        @ParameterizedTest
        @CsvSource({"45000", "0", "-1"})
        void leavesAPositiveAwardOtherThanBefore(String amount) {
            Refused.by(GrantsRule.CHANGE_HAS_EFFECT, () -> change(amount, ASSEMBLY, "1/26", Money.ZERO));
        }

        @Test
        void neverRaisesAboveWhatWasRequested() {
            Refused.by(GrantsRule.AWARD_NOT_ABOVE_REQUESTED, () -> change("200000.01", ASSEMBLY, "1/26", Money.ZERO));
        }

        @Test
        void knowsOnlyGrantsOfItsProgramme() {
            ChangeAward foreign =
                    new ChangeAward(PROGRAMME, id("foreign"), czk("1"), ASSEMBLY, "1/26", "vyšší poptávka");

            Refused.by(
                    GrantsRule.GRANT_OF_THIS_PROGRAMME,
                    () -> AwardChangeDecider.decide(foreign, awarded, IN_SEPTEMBER, parameters(), Money.ZERO));
        }
    }

    @Nested
    class WithdrawsAward {

        private final UUID application = id("application of 60000");
        private final UUID grant = AwardDecider.grantOf(application);
        private final ProgrammeState awarded = awarded(PUBLISHED, "60000", "100000");

        private List<ProgrammeEvent> withdraw(ProgrammeState state, Resolution by, String changes) {
            return WithdrawalDecider.decide(
                    new WithdrawAward(PROGRAMME, grant, by, changes, "služba skončila"),
                    state,
                    IN_SEPTEMBER,
                    parameters());
        }

        @Test
        void namesTheResolutionThatItChangesAndFreesTheAllocation() {
            List<ProgrammeEvent> events = withdraw(awarded, ASSEMBLY, "1/26");

            assertThat(events)
                    .containsExactly(new AwardWithdrawn(
                            PROGRAMME,
                            application,
                            LINE,
                            grant,
                            czk("60000"),
                            ASSEMBLY,
                            "1/26",
                            "služba skončila",
                            czk("100000")));
            ProgrammeState after = awarded.evolve(events.getFirst());
            assertThat(decide(after, assembly("301/26", DECIDED_ON), award(OTHER, "900000")))
                    .hasSize(1);
            Refused.by(GrantsRule.CHANGE_NAMES_RESOLUTION, () -> withdraw(awarded, ASSEMBLY, "2/26"));
        }

        @ParameterizedTest
        @CsvSource({"50000, true", "50000.01, false"})
        void needsTheBodyCompetentForWhatWasAwarded(String amount, boolean council) {
            ProgrammeState state = awarded(PUBLISHED, amount);
            WithdrawAward command = new WithdrawAward(
                    PROGRAMME,
                    AwardDecider.grantOf(id("application of " + amount)),
                    COUNCIL,
                    "1/26",
                    "služba skončila");
            if (council) {
                assertThat(WithdrawalDecider.decide(command, state, IN_SEPTEMBER, parameters()))
                        .hasSize(1);
            } else {
                assertThat(Refused.by(
                                GrantsRule.AWARD_BY_COMPETENT_BODY,
                                () -> WithdrawalDecider.decide(command, state, IN_SEPTEMBER, parameters())))
                        .containsEntry("amount", czk("50000.01").amount());
            }
        }

        @Test
        void refusesToWithdrawTwiceAndToUseAResolutionTwice() {
            ProgrammeState withdrawn =
                    awarded.evolve(withdraw(awarded, ASSEMBLY, "1/26").getFirst());

            Refused.by(GrantsRule.RESOLUTION_USED_ONCE, () -> withdraw(withdrawn, ASSEMBLY, "1/26"));
            Refused.by(
                    GrantsRule.GRANT_NOT_WITHDRAWN,
                    () -> withdraw(withdrawn, assembly("301/26", DECIDED_ON), "300/26"));
        }

        @Test
        void letsAFurtherResolutionThatNamesItAwardAgain() {
            ProgrammeState withdrawn =
                    awarded.evolve(withdraw(awarded, ASSEMBLY, "1/26").getFirst());
            ChangeAward again = new ChangeAward(
                    PROGRAMME, grant, czk("40000"), council("600/26", DECIDED_ON), "300/26", "služba pokračuje");

            assertThat(AwardChangeDecider.decide(again, withdrawn, IN_SEPTEMBER, parameters(), czk("40000")))
                    .singleElement()
                    .isInstanceOfSatisfying(AwardChanged.class, changed -> {
                        assertThat(changed.before()).isEqualTo(Money.ZERO);
                        assertThat(changed.awardedInTotal()).isEqualTo(czk("140000"));
                    });
            Refused.by(
                    GrantsRule.AWARD_NOT_BELOW_PAID,
                    () -> AwardChangeDecider.decide(again, withdrawn, IN_SEPTEMBER, parameters(), czk("40000.01")));
        }
    }
}
