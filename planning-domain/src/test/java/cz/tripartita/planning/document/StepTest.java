package cz.tripartita.planning.document;

import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.MEETING;
import static cz.tripartita.planning.PlanningSamples.by;
import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.on;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.then;
import static cz.tripartita.planning.document.DocumentSamples.COMMISSIONS;
import static cz.tripartita.planning.document.DocumentSamples.PLAN;
import static cz.tripartita.planning.document.DocumentSamples.coordinator;
import static cz.tripartita.planning.document.DocumentSamples.coordinatorOn;
import static cz.tripartita.planning.document.DocumentSamples.frozen;
import static cz.tripartita.planning.document.DocumentSamples.onItsWay;
import static cz.tripartita.planning.document.DocumentSamples.plan;
import static cz.tripartita.planning.events.DocumentStep.ASSEMBLY;
import static cz.tripartita.planning.events.DocumentStep.COMMISSION_OPINION;
import static cz.tripartita.planning.events.DocumentStep.COUNCIL;
import static cz.tripartita.planning.events.DocumentStep.PUBLIC_HEARING;
import static cz.tripartita.planning.events.DocumentStep.STEERING_APPROVAL;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.PlanningSamples;
import cz.tripartita.planning.events.BallotResult;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.CommentChannel;
import cz.tripartita.planning.events.CommentOutcome;
import cz.tripartita.planning.events.DecisionRule;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.CommentSettled;
import cz.tripartita.planning.events.DocumentEvent.CommentSubmitted;
import cz.tripartita.planning.events.DocumentEvent.DocumentReturned;
import cz.tripartita.planning.events.DocumentEvent.DraftApprovedBySteeringGroup;
import cz.tripartita.planning.events.DocumentEvent.HearingHeld;
import cz.tripartita.planning.events.DocumentEvent.OpinionGiven;
import cz.tripartita.planning.events.DocumentEvent.ResolutionRecorded;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Matter;
import cz.tripartita.planning.events.MeetingEvent.DecisionTaken;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.planning.process.SteeringDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {

    @Nested
    class ApprovingBySteeringGroup {

        @Test
        void namesTheMeetingThatApprovedThisDraft() {
            assertThat(approve(1, 1, coordinator(), onItsWay(STEERING_APPROVAL)))
                    .containsExactly(new DraftApprovedBySteeringGroup(PLAN, 1, MEETING, DAY));
        }

        @Test
        void isRefusedWhenAnotherDraftWasApproved() {
            List<DocumentEvent> second = then(
                    onItsWay(STEERING_APPROVAL),
                    List.of(new DocumentReturned(PLAN, 1, "chyba", DAY), frozen(2, STEERING_APPROVAL)));
            assertThat(refusal(() -> approve(2, 1, coordinator(), second)).rule())
                    .isEqualTo(PlanningRule.STEERING_GROUP_APPROVED);
            assertThat(approve(2, 2, coordinator(), second)).hasSize(1);
        }

        @Test
        void isForCoordinatorAndHeadAndNamesTheDraftOnItsWay() {
            assertThat(refusal(() -> approve(1, 1, byFacilitator(), onItsWay(STEERING_APPROVAL)))
                            .rule())
                    .isEqualTo(PlanningRule.DOCUMENT_LED_BY_COORDINATOR);
            assertThat(refusal(() -> approve(2, 2, coordinator(), onItsWay(STEERING_APPROVAL)))
                            .rule())
                    .isEqualTo(PlanningRule.DRAFT_ON_ITS_WAY);
            assertThat(refusal(() -> approve(1, 1, coordinator(), plan("transport")))
                            .facts())
                    .containsEntry("status", "DRAFTING");
        }

        private List<DocumentEvent> approve(int draft, int approved, Occasion occasion, List<DocumentEvent> events) {
            var taken = new DecisionTaken(
                    MEETING,
                    id("decision"),
                    Body.STEERING_GROUP,
                    Matter.DOCUMENT,
                    PLAN,
                    approved,
                    DecisionRule.MAJORITY,
                    1,
                    new BallotResult(9, 7, 7, 5),
                    true);
            return StepDecider.decide(
                    new ApproveBySteeringGroup(PLAN, draft, MEETING),
                    DocumentState.of(events),
                    new SteeringDecision(MEETING, "plzen", List.of(taken)),
                    occasion);
        }
    }

    @Nested
    class Order {

        @Test
        void isThatOfTheStatute() {
            List<DocumentEvent> events = onItsWay(STEERING_APPROVAL, COUNCIL, ASSEMBLY);
            assertThat(refusal(() -> hear(events, DAY)).rule()).isEqualTo(PlanningRule.DOCUMENT_STEP_IN_ORDER);
            assertThat(refusal(() -> hear(events, DAY)).facts())
                    .containsEntry("step", "PUBLIC_HEARING")
                    .containsEntry("next", "STEERING_APPROVAL")
                    .containsEntry("taken", List.of())
                    .containsEntry("steps", List.of("STEERING_APPROVAL", "COUNCIL", "ASSEMBLY", "PUBLICATION"));
        }

        @Test
        void takesNoStepTwice() {
            List<DocumentEvent> heard = then(onItsWay(PUBLIC_HEARING, COUNCIL), List.of(held(DAY)));
            assertThat(refusal(() -> hear(heard, DAY)).facts())
                    .containsEntry("next", "COUNCIL")
                    .containsEntry("taken", List.of("PUBLIC_HEARING"));
        }

        @Test
        void isTakenAnewByTheNextDraft() {
            List<DocumentEvent> second = then(
                    onItsWay(PUBLIC_HEARING),
                    List.of(held(DAY), new DocumentReturned(PLAN, 1, "chyba", DAY), frozen(2, PUBLIC_HEARING)));
            assertThat(StepDecider.decide(new HoldHearing(PLAN, 2, "radnice"), DocumentState.of(second), coordinator()))
                    .containsExactly(new HearingHeld(PLAN, 2, "radnice", DAY));
        }

        @Test
        void waitsForEveryCommentToBeSettled() {
            DocumentEvent comment =
                    new CommentSubmitted(PLAN, 1, id("comment"), CommentChannel.HEARING, text(), null, null, null);
            List<DocumentEvent> open = then(onItsWay(PUBLIC_HEARING, COMMISSION_OPINION), List.of(held(DAY), comment));
            assertThat(refusal(() -> give(COMMISSIONS.getFirst(), DAY, open)).rule())
                    .isEqualTo(PlanningRule.COMMENTS_SETTLED_BEFORE_STEP);
            assertThat(refusal(() -> give(COMMISSIONS.getFirst(), DAY, open)).facts())
                    .isEqualTo(Map.of("unsettled", List.of(id("comment").toString())));
            List<DocumentEvent> settled =
                    then(open, List.of(new CommentSettled(PLAN, id("comment"), CommentOutcome.REJECTED, "není")));
            assertThat(give(COMMISSIONS.getFirst(), DAY, settled)).hasSize(1);
        }

        @Test
        void waitsForCommentsOnAnEarlierDraftAsWell() {
            DocumentEvent comment =
                    new CommentSubmitted(PLAN, 1, id("comment"), CommentChannel.HEARING, text(), null, null, null);
            List<DocumentEvent> second = then(
                    onItsWay(PUBLIC_HEARING),
                    List.of(
                            held(DAY),
                            comment,
                            new DocumentReturned(PLAN, 1, "chyba", DAY),
                            frozen(2, COMMISSION_OPINION)));
            assertThat(refusal(() -> StepDecider.decide(
                                    new RecordOpinion(PLAN, 2, COMMISSIONS.getFirst(), true),
                                    DocumentState.of(second),
                                    coordinator()))
                            .rule())
                    .isEqualTo(PlanningRule.COMMENTS_SETTLED_BEFORE_STEP);
        }

        @Test
        void isThatOfTheDaysAsWell() {
            assertThat(refusal(() -> hear(onItsWay(PUBLIC_HEARING), DAY.minusDays(1)))
                            .rule())
                    .isEqualTo(PlanningRule.DOCUMENT_STEP_NOT_BEFORE_PREVIOUS);
            assertThat(hear(onItsWay(PUBLIC_HEARING), DAY)).hasSize(1);
            List<DocumentEvent> heard =
                    then(onItsWay(PUBLIC_HEARING, COMMISSION_OPINION), List.of(held(DAY.plusDays(9))));
            assertThat(refusal(() -> give(COMMISSIONS.getFirst(), DAY.plusDays(8), heard))
                            .facts())
                    .isEqualTo(Map.of("day", "2026-05-20", "notBefore", "2026-05-21"));
        }

        @Test
        void isLedByCoordinatorAndHead() {
            assertThat(refusal(() -> StepDecider.decide(
                                    new HoldHearing(PLAN, 1, "radnice"),
                                    DocumentState.of(onItsWay(PUBLIC_HEARING)),
                                    byFacilitator()))
                            .rule())
                    .isEqualTo(PlanningRule.DOCUMENT_LED_BY_COORDINATOR);
        }
    }

    @Nested
    class Opinions {

        @Test
        void areThoseOfEveryNamedCommissionOnce() {
            List<DocumentEvent> events = onItsWay(COMMISSION_OPINION, COUNCIL);
            List<DocumentEvent> one = then(events, give(COMMISSIONS.getFirst(), DAY, events));
            assertThat(refusal(() -> give(COMMISSIONS.getFirst(), DAY, one)).rule())
                    .isEqualTo(PlanningRule.OPINION_OF_NAMED_COMMISSION);
            assertThat(refusal(() -> give("komise sportovní", DAY, one)).rule())
                    .isEqualTo(PlanningRule.OPINION_OF_NAMED_COMMISSION);
            assertThat(refusal(() -> resolve(resolution(Body.COUNCIL, "1", DAY), DAY, one))
                            .rule())
                    .isEqualTo(PlanningRule.RESOLUTION_OF_THE_STEPS_BODY);
            List<DocumentEvent> both = then(one, give(COMMISSIONS.getLast(), DAY, one));
            assertThat(resolve(resolution(Body.COUNCIL, "1", DAY), DAY, both)).hasSize(1);
        }

        @Test
        void bindNobody() {
            assertThat(StepDecider.decide(
                            new RecordOpinion(PLAN, 1, COMMISSIONS.getFirst(), false),
                            DocumentState.of(onItsWay(COMMISSION_OPINION)),
                            by("body-secretary", id("Secretary"))))
                    .containsExactly(new OpinionGiven(PLAN, 1, COMMISSIONS.getFirst(), false, DAY));
        }

        @Test
        void comeInAnyOrderOfDays() {
            List<DocumentEvent> events = onItsWay(COMMISSION_OPINION, COUNCIL);
            List<DocumentEvent> one = then(events, give(COMMISSIONS.getFirst(), DAY.plusDays(2), events));
            List<DocumentEvent> both = then(one, give(COMMISSIONS.getLast(), DAY.plusDays(1), one));
            assertThat(refusal(() -> resolve(resolution(Body.COUNCIL, "1", DAY.plusDays(1)), DAY.plusDays(3), both))
                            .rule())
                    .isEqualTo(PlanningRule.DOCUMENT_STEP_NOT_BEFORE_PREVIOUS);
            assertThat(resolve(resolution(Body.COUNCIL, "1", DAY.plusDays(2)), DAY.plusDays(3), both))
                    .hasSize(1);
        }
    }

    @Nested
    class Resolutions {

        private static final List<DocumentEvent> COUNCIL_NEXT = onItsWay(COUNCIL, ASSEMBLY);

        @Test
        void areTakenByTheBodyOfTheStep() {
            Resolution council = resolution(Body.COUNCIL, "518/26", DAY);
            assertThat(resolve(council, DAY, COUNCIL_NEXT))
                    .containsExactly(new ResolutionRecorded(PLAN, 1, COUNCIL, council, true));
            List<DocumentEvent> approved = then(COUNCIL_NEXT, resolve(council, DAY, COUNCIL_NEXT));
            Resolution assembly = resolution(Body.ASSEMBLY, "7/26", DAY);
            assertThat(resolve(assembly, DAY, approved))
                    .containsExactly(new ResolutionRecorded(PLAN, 1, ASSEMBLY, assembly, true));
            assertThat(refusal(() -> resolve(council, DAY, approved)).rule())
                    .isEqualTo(PlanningRule.RESOLUTION_OF_THE_STEPS_BODY);
        }

        @ParameterizedTest
        @EnumSource(value = Body.class, names = "COUNCIL", mode = EnumSource.Mode.EXCLUDE)
        void areRefusedOfABodyWhichItIsNotToDecide(Body body) {
            assertThat(refusal(() -> resolve(resolution(body, "1", DAY), DAY, COUNCIL_NEXT))
                            .rule())
                    .isEqualTo(PlanningRule.RESOLUTION_OF_THE_STEPS_BODY);
        }

        @ParameterizedTest
        @EnumSource(Body.class)
        void areRefusedOfEveryBodyInTheOtherSteps(Body body) {
            assertThat(refusal(() -> resolve(resolution(body, "1", DAY), DAY, onItsWay(PUBLIC_HEARING, COUNCIL)))
                            .facts())
                    .containsEntry("next", "PUBLIC_HEARING");
        }

        @Test
        void haveANumber() {
            assertThat(refusal(() -> resolve(resolution(Body.COUNCIL, " ", DAY), DAY, COUNCIL_NEXT))
                            .rule())
                    .isEqualTo(PlanningRule.RESOLUTION_NUMBERED);
        }

        @Test
        void areNeitherFromBeforeTheDraftNorFromTomorrow() {
            assertThat(refusal(() -> resolve(resolution(Body.COUNCIL, "1", DAY.minusDays(1)), DAY, COUNCIL_NEXT))
                            .rule())
                    .isEqualTo(PlanningRule.DOCUMENT_STEP_NOT_BEFORE_PREVIOUS);
            assertThat(refusal(() -> resolve(resolution(Body.COUNCIL, "1", DAY.plusDays(1)), DAY, COUNCIL_NEXT))
                            .rule())
                    .isEqualTo(PlanningRule.RESOLUTION_NOT_IN_FUTURE);
        }

        @Test
        void returnTheDocumentToDraftingWhereTheyDoNotApprove() {
            List<DocumentEvent> refused = then(
                    COUNCIL_NEXT,
                    StepDecider.decide(
                            new RecordResolution(PLAN, 1, resolution(Body.COUNCIL, "1", DAY), false),
                            DocumentState.of(COUNCIL_NEXT),
                            by("body-secretary", id("Secretary"))));
            assertThat(DocumentState.of(refused).drafting().drafts()).isEqualTo(1);
            assertThat(refusal(() -> resolve(resolution(Body.COUNCIL, "2", DAY), DAY, refused))
                            .rule())
                    .isEqualTo(PlanningRule.DRAFT_ON_ITS_WAY);
        }
    }

    private static ErasableText text() {
        return PlanningSamples.text("comment");
    }

    private static HearingHeld held(LocalDate day) {
        return new HearingHeld(PLAN, 1, "radnice", day);
    }

    private static Resolution resolution(Body body, String number, LocalDate adoptedOn) {
        return new Resolution(body, number, adoptedOn);
    }

    private static List<DocumentEvent> hear(List<DocumentEvent> events, LocalDate day) {
        return StepDecider.decide(
                new HoldHearing(PLAN, 1, "radnice"), DocumentState.of(events), on(day, coordinator()));
    }

    private static List<DocumentEvent> give(String commission, LocalDate day, List<DocumentEvent> events) {
        return StepDecider.decide(
                new RecordOpinion(PLAN, 1, commission, true), DocumentState.of(events), coordinatorOn(day));
    }

    private static List<DocumentEvent> resolve(Resolution resolution, LocalDate day, List<DocumentEvent> events) {
        return StepDecider.decide(
                new RecordResolution(PLAN, 1, resolution, true), DocumentState.of(events), coordinatorOn(day));
    }
}
