package cz.tripartita.planning.process;

import static cz.tripartita.planning.PlanningSamples.CITY;
import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.MEETING;
import static cz.tripartita.planning.PlanningSamples.PROCESS;
import static cz.tripartita.planning.PlanningSamples.adopted;
import static cz.tripartita.planning.PlanningSamples.by;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.on;
import static cz.tripartita.planning.PlanningSamples.process;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.scheduled;
import static cz.tripartita.planning.PlanningSamples.then;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.StatuteSample;
import cz.tripartita.planning.events.BallotResult;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.DecisionRule;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentPath;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.ExOfficioSeat;
import cz.tripartita.planning.events.Matter;
import cz.tripartita.planning.events.MeetingEvent.DecisionTaken;
import cz.tripartita.planning.events.ProcessEvent;
import cz.tripartita.planning.events.ProcessEvent.OfficeHandedOver;
import cz.tripartita.planning.events.ProcessEvent.ProcessEstablished;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.ProcessEvent.StatuteApprovedBySteeringGroup;
import cz.tripartita.planning.events.ProcessEvent.StatuteDrafted;
import cz.tripartita.planning.events.ProcessEvent.StatuteOpinionGiven;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.planning.events.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProcessTest {

    private static final Occasion OCCASION = by("coordinator", id("coordinator"));
    private static final String COMMISSION = "sociální a zdravotní komise";
    private static final DocumentPath PATH_OF_ZATEC = new DocumentPath(
            DocumentKind.STATUTE,
            List.of(DocumentStep.STEERING_APPROVAL, DocumentStep.COMMISSION_OPINION, DocumentStep.COUNCIL),
            List.of(COMMISSION));
    private static final List<ProcessEvent> ESTABLISHED = List.of(new ProcessEstablished(PROCESS, CITY, "KPSS"));
    private static final List<ProcessEvent> FIRST = List.of(
            new ProcessEstablished(PROCESS, CITY, "KPSS"),
            adopted(1, LocalDate.of(2015, 3, 16), StatuteSample.usual(1).paths(PATH_OF_ZATEC)));

    private static StatuteDrafted drafted(int version, int revision) {
        return new StatuteDrafted(
                PROCESS, version, revision, StatuteSample.usual(version).rules(), DAY.minusDays(30));
    }

    private static AdoptStatute adoption(int revision, LocalDate from, Resolution approval) {
        return new AdoptStatute(PROCESS, revision, from, approval);
    }

    private static Resolution council(LocalDate day) {
        return new Resolution(Body.COUNCIL, "518/20", day);
    }

    @Nested
    class Establishing {

        @Test
        void startsTheProcessOfTheMunicipality() {
            assertThat(ProcessDecider.decide(new EstablishProcess(PROCESS, "KPSS"), OCCASION))
                    .containsExactlyElementsOf(ESTABLISHED);
        }
    }

    @Nested
    class Drafting {

        @Test
        void numbersVersionsAndRevisions() {
            var command = new DraftStatute(PROCESS, StatuteSample.usual(2).rules());

            assertThat(ProcessDecider.decide(command, Statutes.of(FIRST), OCCASION))
                    .containsExactly(new StatuteDrafted(PROCESS, 2, 1, command.rules(), DAY));
            Statutes once = Statutes.of(then(FIRST, List.of(drafted(2, 1))));
            var changed = new DraftStatute(PROCESS, StatuteSample.usual(3).rules());
            assertThat(ProcessDecider.decide(changed, once, OCCASION))
                    .containsExactly(new StatuteDrafted(PROCESS, 2, 2, changed.rules(), DAY));
        }

        @Test
        void changesNothingWhereTheDraftSaysTheSame() {
            Statutes once = Statutes.of(then(FIRST, List.of(drafted(2, 1))));

            assertThat(ProcessDecider.decide(
                            new DraftStatute(PROCESS, StatuteSample.usual(2).rules()), once, OCCASION))
                    .isEmpty();
        }

        @Test
        void doesNotGoBackToEarlierRulesOfProcedure() {
            List<ProcessEvent> second = List.of(
                    new ProcessEstablished(PROCESS, CITY, "KPSS"),
                    adopted(1, LocalDate.of(2015, 3, 16), StatuteSample.usual(2)));

            RuleBroken refusal = refusal(() -> ProcessDecider.decide(
                    new DraftStatute(PROCESS, StatuteSample.usual(1).rules()), Statutes.of(second), OCCASION));

            assertThat(refusal.rule()).isEqualTo(PlanningRule.RULES_VERSION_NOT_LOWERED);
            assertThat(refusal.facts()).containsAllEntriesOf(Map.of("version", 1, "previous", 2));
        }
    }

    @Nested
    class TheWayToTheCouncil {

        private final List<ProcessEvent> draft = then(FIRST, List.of(drafted(2, 1)));
        private final ProcessEvent steering = new StatuteApprovedBySteeringGroup(PROCESS, 2, 1, MEETING);
        private final ProcessEvent opinion = new StatuteOpinionGiven(PROCESS, 2, 1, COMMISSION, true, DAY);

        private SteeringDecision ballot(UUID subject, int revision, boolean carried, DecisionRule rule) {
            return SteeringDecision.of(List.of(
                    scheduled(),
                    new DecisionTaken(
                            MEETING,
                            id("decision"),
                            Body.STEERING_GROUP,
                            Matter.STATUTE,
                            subject,
                            revision,
                            rule,
                            1,
                            new BallotResult(9, 6, 6, 4),
                            carried)));
        }

        private List<ProcessEvent> approve(List<ProcessEvent> before, SteeringDecision decision) {
            return ProcessDecider.decide(
                    new ApproveStatuteBySteeringGroup(PROCESS, 1, MEETING), Statutes.of(before), decision, OCCASION);
        }

        private List<ProcessEvent> opine(List<ProcessEvent> before, String commission, Occasion occasion) {
            return ProcessDecider.decide(
                    new RecordStatuteOpinion(PROCESS, 1, commission, true), Statutes.of(before), occasion);
        }

        private List<ProcessEvent> adopt(List<ProcessEvent> before) {
            return ProcessDecider.decide(adoption(1, DAY, council(DAY)), Statutes.of(before), OCCASION);
        }

        @Test
        void leadsOverSteeringGroupAndCommission() {
            SteeringDecision carried = ballot(PROCESS, 1, true, DecisionRule.MAJORITY);
            assertThat(approve(draft, carried)).containsExactly(steering);
            assertThat(approve(then(draft, List.of(steering)), carried)).isEmpty();
            assertThat(opine(then(draft, List.of(steering)), COMMISSION, OCCASION))
                    .containsExactly(opinion);
            assertThat(adopt(then(draft, List.of(steering, opinion))))
                    .containsExactly(new StatuteAdopted(
                            PROCESS,
                            2,
                            DAY,
                            council(DAY),
                            1,
                            StatuteSample.usual(2).rules()));
        }

        @Test
        void isTakenInOrder() {
            assertThat(refusal(() -> opine(draft, COMMISSION, OCCASION)).rule())
                    .isEqualTo(PlanningRule.STATUTE_STEP_IN_ORDER);
            RuleBroken early = refusal(() -> adopt(then(draft, List.of(steering))));
            assertThat(early.rule()).isEqualTo(PlanningRule.STATUTE_STEP_IN_ORDER);
            assertThat(early.facts()).containsEntry("before", List.of("COMMISSION_OPINION"));
        }

        @Test
        void isTakenAnewByANewRevision() {
            RuleBroken refusal = refusal(() -> ProcessDecider.decide(
                    adoption(2, DAY, council(DAY)),
                    Statutes.of(then(draft, List.of(steering, opinion, drafted(2, 2)))),
                    OCCASION));

            assertThat(refusal.rule()).isEqualTo(PlanningRule.STATUTE_STEP_IN_ORDER);
        }

        @Test
        void needsABallotOfTheSteeringGroupThatCarriedThisDraft() {
            for (SteeringDecision not : List.of(
                    ballot(PROCESS, 2, true, DecisionRule.MAJORITY),
                    ballot(id("another process"), 1, true, DecisionRule.MAJORITY),
                    ballot(PROCESS, 1, false, DecisionRule.MAJORITY),
                    ballot(PROCESS, 1, true, DecisionRule.ADVISORY))) {
                assertThat(refusal(() -> approve(draft, not)).rule()).isEqualTo(PlanningRule.STEERING_GROUP_APPROVED);
            }
        }

        @Test
        void asksTheCommissionsThatTheStatuteNamesAfterTheDraft() {
            List<ProcessEvent> approved = then(draft, List.of(steering));
            assertThat(refusal(() -> opine(approved, "kulturní komise", OCCASION))
                            .rule())
                    .isEqualTo(PlanningRule.COMMISSION_NAMED_IN_STATUTE);
            Occasion before = on(DAY.minusDays(31), OCCASION);
            assertThat(refusal(() -> opine(approved, COMMISSION, before)).rule())
                    .isEqualTo(PlanningRule.STATUTE_NOT_DECIDED_BEFORE_DRAFT);
        }

        @Test
        void hasNoStepsThatTheStatuteDoesNotAskFor() {
            List<ProcessEvent> first = then(ESTABLISHED, List.of(drafted(1, 1)));

            assertThat(refusal(() -> opine(first, COMMISSION, OCCASION)).rule())
                    .isEqualTo(PlanningRule.STATUTE_STEP_IN_PATH);
        }
    }

    @Nested
    class Adopting {

        @Test
        void putsTheFirstVersionIntoEffectByTheCouncilAlone() {
            Statutes first = Statutes.of(then(ESTABLISHED, List.of(drafted(1, 1))));

            assertThat(ProcessDecider.decide(adoption(1, DAY, council(DAY)), first, OCCASION))
                    .containsExactly(new StatuteAdopted(
                            PROCESS,
                            1,
                            DAY,
                            council(DAY),
                            null,
                            StatuteSample.usual(1).rules()));
        }

        @ParameterizedTest(name = "{0} {2}")
        @MethodSource("cz.tripartita.planning.process.ProcessTest#brokenAdoptions")
        void refusesWhatBreaksARule(PlanningRule rule, AdoptStatute command, Map<String, Object> facts) {
            Statutes before = Statutes.of(then(process().subList(0, 2), List.of(drafted(2, 1))));

            RuleBroken refusal = refusal(() -> ProcessDecider.decide(command, before, OCCASION));

            assertThat(refusal.rule()).isEqualTo(rule);
            assertThat(refusal.facts()).containsAllEntriesOf(facts);
        }

        @Test
        void needsADraft() {
            assertThat(refusal(() ->
                                    ProcessDecider.decide(adoption(1, DAY, council(DAY)), Statutes.of(FIRST), OCCASION))
                            .rule())
                    .isEqualTo(PlanningRule.STATUTE_DRAFTED);
        }
    }

    static Stream<Arguments> brokenAdoptions() {
        return Stream.of(
                arguments(
                        PlanningRule.STATUTE_LATEST_REVISION,
                        adoption(2, DAY, council(DAY)),
                        Map.of("revision", 2, "latest", 1)),
                arguments(
                        PlanningRule.STATUTE_APPROVED_BY_COUNCIL,
                        adoption(1, DAY, new Resolution(Body.ASSEMBLY, "1/26", DAY)),
                        Map.of("body", "ASSEMBLY")),
                arguments(
                        PlanningRule.STATUTE_APPROVED_BY_COUNCIL,
                        adoption(1, DAY, new Resolution(Body.COUNCIL, " ", DAY)),
                        Map.of("number", " ")),
                arguments(
                        PlanningRule.RESOLUTION_NOT_IN_FUTURE,
                        adoption(1, DAY.plusDays(1), council(DAY.plusDays(1))),
                        Map.of("adoptedOn", "2026-05-13")),
                arguments(
                        PlanningRule.STATUTE_NOT_DECIDED_BEFORE_DRAFT,
                        adoption(1, DAY, council(DAY.minusDays(31))),
                        Map.of("draftedOn", "2026-04-12")),
                arguments(
                        PlanningRule.STATUTE_NOT_BEFORE_APPROVAL,
                        adoption(1, DAY.minusDays(1), council(DAY)),
                        Map.of("effectiveFrom", "2026-05-11")));
    }

    @Nested
    class VersionInEffect {

        @ParameterizedTest(name = "on {0} version {1}")
        @MethodSource("cz.tripartita.planning.process.ProcessTest#daysAndVersions")
        void isTheLatestThatHasTakenEffect(LocalDate day, int version) {
            assertThat(Statutes.of(process()).inEffectOn(day).version()).isEqualTo(version);
        }

        @Test
        void isMissingBeforeTheFirst() {
            var refusal = refusal(() -> Statutes.of(process()).inEffectOn(LocalDate.of(2020, 7, 12)));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.STATUTE_IN_EFFECT);
        }

        @Test
        void startsAfterTheOneBefore() {
            Statutes both = Statutes.of(then(process(), List.of(drafted(3, 1))));
            RuleBroken refusal = refusal(() -> ProcessDecider.decide(adoption(1, DAY, council(DAY)), both, OCCASION));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.STATUTE_AFTER_PREVIOUS);
        }
    }

    static Stream<Arguments> daysAndVersions() {
        return Stream.of(
                arguments(LocalDate.of(2020, 7, 13), 1),
                arguments(LocalDate.of(2026, 6, 30), 1),
                arguments(LocalDate.of(2026, 7, 1), 2),
                arguments(LocalDate.of(2040, 1, 1), 2));
    }

    @Nested
    class OfficesThatSeatsGoWith {

        private final List<ProcessEvent> seated = List.of(
                new ProcessEstablished(PROCESS, CITY, "KPSS"),
                adopted(
                        1,
                        LocalDate.of(2015, 3, 16),
                        StatuteSample.usual(1)
                                .seats(
                                        new ExOfficioSeat(Body.STEERING_GROUP, "head", Side.COMMISSIONER),
                                        new ExOfficioSeat(Body.STEERING_GROUP, "group-leader", Side.PROVIDER))));

        private ProcessEvent handed(String office, @Nullable UUID group, @Nullable String holder) {
            return new OfficeHandedOver(PROCESS, office, group, holder == null ? null : id(holder), DAY);
        }

        @Test
        void changeHandsOnce() {
            var command = new HandOverOffice(PROCESS, "head", id("Hana"));

            assertThat(ProcessDecider.decide(command, Statutes.of(seated), OCCASION))
                    .containsExactly(handed("head", null, "Hana"));
            assertThat(ProcessDecider.decide(
                            command, Statutes.of(then(seated, List.of(handed("head", null, "Hana")))), OCCASION))
                    .isEmpty();
        }

        @Test
        void areThoseOfTheStatuteAndThatOfALeaderComesByElection() {
            for (String office : List.of("mayor", "group-leader")) {
                RuleBroken refusal = refusal(() -> ProcessDecider.decide(
                        new HandOverOffice(PROCESS, office, id("Hana")), Statutes.of(seated), OCCASION));
                assertThat(refusal.rule()).isEqualTo(PlanningRule.OFFICE_IN_STATUTE);
            }
        }

        @Test
        void giveTheirSeatToWhoeverHoldsThem() {
            Statutes statutes = Statutes.of(then(
                    seated,
                    List.of(
                            handed("head", null, "Hana"),
                            handed("group-leader", id("one group"), "Lada"),
                            handed("group-leader", id("another group"), "Leo"),
                            handed("head", null, "Hugo"),
                            handed("group-leader", id("another group"), null))));

            assertThat(statutes.seatsOn(DAY, Body.STEERING_GROUP))
                    .containsExactlyInAnyOrder(
                            new Seat("head", null, id("Hugo"), Side.COMMISSIONER, DAY),
                            new Seat("group-leader", id("one group"), id("Lada"), Side.PROVIDER, DAY));
            assertThat(statutes.seatsOn(DAY, Body.EXPERT_PLATFORM)).isEmpty();
            assertThat(statutes.seatsOn(LocalDate.of(2015, 3, 15), Body.STEERING_GROUP))
                    .isEmpty();
        }
    }
}
