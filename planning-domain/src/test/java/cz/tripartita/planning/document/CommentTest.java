package cz.tripartita.planning.document;

import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.text;
import static cz.tripartita.planning.PlanningSamples.then;
import static cz.tripartita.planning.document.DocumentSamples.PLAN;
import static cz.tripartita.planning.document.DocumentSamples.at;
import static cz.tripartita.planning.document.DocumentSamples.coordinator;
import static cz.tripartita.planning.document.DocumentSamples.coordinatorAt;
import static cz.tripartita.planning.document.DocumentSamples.coordinatorOn;
import static cz.tripartita.planning.document.DocumentSamples.frozen;
import static cz.tripartita.planning.document.DocumentSamples.onItsWay;
import static cz.tripartita.planning.document.DocumentSamples.published;
import static cz.tripartita.planning.events.DocumentStep.COUNCIL;
import static cz.tripartita.planning.events.DocumentStep.PUBLIC_COMMENT;
import static cz.tripartita.planning.events.DocumentStep.PUBLIC_HEARING;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.CommentChannel;
import cz.tripartita.planning.events.CommentOutcome;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.CommentSettled;
import cz.tripartita.planning.events.DocumentEvent.CommentSubmitted;
import cz.tripartita.planning.events.DocumentEvent.CommentsClosed;
import cz.tripartita.planning.events.DocumentEvent.CommentsOpened;
import cz.tripartita.planning.events.DocumentEvent.DocumentReturned;
import cz.tripartita.planning.events.DocumentEvent.HearingHeld;
import cz.tripartita.planning.events.Resolution;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentTest {

    private static final Instant OPENED = Instant.parse("2026-05-12T08:00:00Z");
    private static final Instant END = Instant.parse("2026-06-11T22:00:00Z");
    private static final List<DocumentEvent> OPEN = then(
            onItsWay(PUBLIC_COMMENT, COUNCIL),
            List.of(new CommentsOpened(PLAN, 1, OPENED, LocalDate.of(2026, 6, 11), END)));

    @Nested
    class Period {

        /** Summer, winter, into summer time, into winter time, on the very day of the change, over the new year. */
        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "2026-05-12T08:00:00Z, 30, 2026-06-11, 2026-06-11T22:00:00Z",
            "2026-11-10T09:00:00Z, 30, 2026-12-10, 2026-12-10T23:00:00Z",
            "2027-03-01T09:00:00Z, 30, 2027-03-31, 2027-03-31T22:00:00Z",
            "2026-10-01T08:00:00Z, 30, 2026-10-31, 2026-10-31T23:00:00Z",
            "2027-02-26T09:00:00Z, 30, 2027-03-28, 2027-03-28T22:00:00Z",
            "2026-09-25T08:00:00Z, 30, 2026-10-25, 2026-10-25T23:00:00Z",
            "2026-05-12T21:59:59Z, 14, 2026-05-26, 2026-05-26T22:00:00Z",
            "2026-05-12T22:00:00Z, 14, 2026-05-27, 2026-05-27T22:00:00Z",
            "2026-12-31T22:59:59Z, 1, 2027-01-01, 2027-01-01T23:00:00Z",
            "2026-05-12T08:00:00Z, 0, 2026-05-12, 2026-05-12T22:00:00Z"
        })
        void lastsUntilMidnightInPragueAfterItsLastDay(Instant now, int days, LocalDate lastDay, Instant endsAt) {
            assertThat(CommentPeriod.openedAt(now, days)).isEqualTo(new CommentPeriod(now, lastDay, endsAt));
        }

        @Test
        void isAsLongAsTheFrozenDraftSays() {
            assertThat(open(onItsWay(PUBLIC_COMMENT), coordinatorAt(OPENED)))
                    .containsExactly(new CommentsOpened(PLAN, 1, OPENED, LocalDate.of(2026, 6, 11), END));
        }

        @Test
        void isOpenedOnceAndInItsTurn() {
            assertThat(refusal(() -> open(OPEN, coordinator())).rule()).isEqualTo(PlanningRule.DOCUMENT_STEP_IN_ORDER);
            assertThat(refusal(() -> open(onItsWay(COUNCIL, PUBLIC_COMMENT), coordinator()))
                            .rule())
                    .isEqualTo(PlanningRule.DOCUMENT_STEP_IN_ORDER);
            assertThat(refusal(() -> open(onItsWay(PUBLIC_COMMENT), byFacilitator()))
                            .rule())
                    .isEqualTo(PlanningRule.DOCUMENT_LED_BY_COORDINATOR);
        }

        @Test
        void isClosedAfterItsLastMomentAndNotBefore() {
            assertThat(refusal(() -> close(1, END.minusNanos(1000), OPEN)).rule())
                    .isEqualTo(PlanningRule.COMMENT_PERIOD_OVER);
            assertThat(close(1, END, OPEN)).containsExactly(new CommentsClosed(PLAN, 1));
        }

        @Test
        void isClosedOnceHoweverOftenItIsSaid() {
            List<DocumentEvent> closed = then(OPEN, List.of(new CommentsClosed(PLAN, 1)));
            assertThat(close(1, END, closed)).isEmpty();
            assertThat(close(1, END, then(OPEN, List.of(new DocumentReturned(PLAN, 1, "chyba", DAY)))))
                    .isEmpty();
            assertThat(close(1, END, then(closed, List.of(published())))).isEmpty();
            assertThat(close(
                            1,
                            END,
                            then(OPEN, List.of(new DocumentReturned(PLAN, 1, "chyba", DAY), frozen(2, COUNCIL)))))
                    .isEmpty();
        }

        @Test
        void isNotClosedOfADraftThatIsNotThereOrWasNotOpened() {
            assertThat(refusal(() -> close(2, END, OPEN)).rule()).isEqualTo(PlanningRule.DRAFT_ON_ITS_WAY);
            assertThat(refusal(() -> close(1, END, onItsWay(PUBLIC_COMMENT))).rule())
                    .isEqualTo(PlanningRule.DOCUMENT_STEP_IN_ORDER);
        }

        @Test
        void hasToBeClosedBeforeTheNextStepWhichIsOfALaterDay() {
            assertThat(refusal(() -> resolve(LocalDate.of(2026, 6, 12), OPEN)).rule())
                    .isEqualTo(PlanningRule.RESOLUTION_OF_THE_STEPS_BODY);
            List<DocumentEvent> closed = then(OPEN, List.of(new CommentsClosed(PLAN, 1)));
            assertThat(refusal(() -> resolve(LocalDate.of(2026, 6, 11), closed)).rule())
                    .isEqualTo(PlanningRule.DOCUMENT_STEP_NOT_BEFORE_PREVIOUS);
            assertThat(resolve(LocalDate.of(2026, 6, 12), closed)).hasSize(1);
        }

        private List<DocumentEvent> resolve(LocalDate day, List<DocumentEvent> events) {
            return StepDecider.decide(
                    new RecordResolution(PLAN, 1, new Resolution(Body.COUNCIL, "1/26", day), true),
                    DocumentState.of(events),
                    coordinatorOn(LocalDate.of(2026, 6, 20)));
        }

        private List<DocumentEvent> open(List<DocumentEvent> events, Occasion occasion) {
            return CommentDecider.decide(new OpenComments(PLAN, 1), DocumentState.of(events), occasion);
        }

        private List<DocumentEvent> close(int draft, Instant now, List<DocumentEvent> events) {
            return CommentDecider.decide(
                    new CloseComments(PLAN, draft), DocumentState.of(events), at(now, "policy", null));
        }
    }

    @Nested
    class Written {

        @ParameterizedTest(name = "{0}")
        @CsvSource({"2026-05-12T08:00:00Z", "2026-06-11T21:59:59.999999Z"})
        void isTakenFromTheFirstToTheLastMoment(Instant now) {
            assertThat(write(now, OPEN)).containsExactly(submitted(id("comment")));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"2026-05-12T07:59:59.999999Z", "2026-06-11T22:00:00Z"})
        void isRefusedOutsideThePeriodAlthoughItIsNotClosedYet(Instant now) {
            assertThat(refusal(() -> write(now, OPEN)).rule()).isEqualTo(PlanningRule.COMMENT_WITHIN_PERIOD);
            assertThat(refusal(() -> write(now, OPEN)).facts()).containsEntry("lastDay", "2026-06-11");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"2026-12-10T22:59:59.999999Z, true", "2026-12-10T23:00:00Z, false"})
        void endsAnHourLaterByTheWorldsClockInWinter(Instant now, boolean taken) {
            var period = CommentPeriod.openedAt(Instant.parse("2026-11-10T09:00:00Z"), 30);
            List<DocumentEvent> open = then(
                    onItsWay(PUBLIC_COMMENT),
                    List.of(new CommentsOpened(PLAN, 1, period.openedAt(), period.lastDay(), period.endsAt())));
            if (taken) {
                assertThat(write(now, open)).hasSize(1);
            } else {
                assertThat(refusal(() -> write(now, open)).rule()).isEqualTo(PlanningRule.COMMENT_WITHIN_PERIOD);
            }
        }

        @Test
        void isRefusedBeforeAPeriodIsOpened() {
            assertThat(refusal(() -> write(OPENED, onItsWay(PUBLIC_COMMENT))).facts())
                    .containsEntry("opened", false);
        }

        @Test
        void isBoundToTheDraftOnItsWay() {
            assertThat(refusal(() -> CommentDecider.decide(
                                    new SubmitComment(
                                            PLAN, id("c"), 2, CommentChannel.WRITTEN, text("c"), null, null, null),
                                    DocumentState.of(OPEN),
                                    coordinatorAt(OPENED)))
                            .rule())
                    .isEqualTo(PlanningRule.DRAFT_ON_ITS_WAY);
        }

        @Test
        void isByMembersForThemselvesAndByStaffForAnybody() {
            assertThat(write(id("Uma"), at(OPENED, "member", id("Uma")))).hasSize(1);
            assertThat(refusal(() -> write(id("Petr"), at(OPENED, "member", id("Uma"))))
                            .rule())
                    .isEqualTo(PlanningRule.COMMENT_IS_PERSONAL);
            assertThat(refusal(() -> write(null, at(OPENED, "member", id("Uma"))))
                            .rule())
                    .isEqualTo(PlanningRule.COMMENT_IS_PERSONAL);
            assertThat(write(id("Petr"), at(OPENED, "facilitator", id("Facilitator"))))
                    .hasSize(1);
            assertThat(write(null, at(OPENED, "facilitator", id("Facilitator"))))
                    .hasSize(1);
        }

        @Test
        void isAboutTheWholeOrAnEntryThatIsThere() {
            assertThat(about(id("entry transport"))).extracting("about").containsExactly(id("entry transport"));
            assertThat(refusal(() -> about(id("entry meals"))).rule()).isEqualTo(PlanningRule.COMMENT_ABOUT_CONTENT);
        }

        @Test
        void hasAnIdOfItsOwn() {
            List<DocumentEvent> one = then(OPEN, List.of(submitted(id("comment"))));
            assertThat(refusal(() -> write(OPENED, one)).rule()).isEqualTo(PlanningRule.COMMENT_ID_NEW);
            List<DocumentEvent> settled = then(one, List.of(settled(id("comment"))));
            assertThat(refusal(() -> write(OPENED, settled)).rule()).isEqualTo(PlanningRule.COMMENT_ID_NEW);
        }

        private List<DocumentEvent> write(Instant now, List<DocumentEvent> events) {
            return CommentDecider.decide(
                    submitting(CommentChannel.WRITTEN, null, null), DocumentState.of(events), coordinatorAt(now));
        }

        private List<DocumentEvent> write(@Nullable UUID member, Occasion occasion) {
            return CommentDecider.decide(
                    submitting(CommentChannel.WRITTEN, member, null), DocumentState.of(OPEN), occasion);
        }

        private List<DocumentEvent> about(UUID about) {
            return CommentDecider.decide(
                    submitting(CommentChannel.WRITTEN, null, about), DocumentState.of(OPEN), coordinatorAt(OPENED));
        }
    }

    @Nested
    class AtTheHearing {

        private static final List<DocumentEvent> HEARD =
                then(onItsWay(PUBLIC_HEARING), List.of(new HearingHeld(PLAN, 1, "radnice", DAY)));

        @Test
        void isRecordedByStaffFromItsDayForFourteenDays() {
            assertThat(record(OPENED, HEARD)).hasSize(1);
            assertThat(record(Instant.parse("2026-05-26T21:59:59.999999Z"), HEARD))
                    .hasSize(1);
            assertThat(refusal(() -> record(Instant.parse("2026-05-26T22:00:00Z"), HEARD))
                            .rule())
                    .isEqualTo(PlanningRule.HEARING_RECORDED_WITHIN_FORTNIGHT);
        }

        @Test
        void isRefusedBeforeTheHearing() {
            assertThat(refusal(() -> record(OPENED, onItsWay(PUBLIC_HEARING))).facts())
                    .containsEntry("hearing", "none");
        }

        @Test
        void isNotRecordedByAMember() {
            assertThat(refusal(() -> CommentDecider.decide(
                                    submitting(CommentChannel.HEARING, id("Uma"), null),
                                    DocumentState.of(HEARD),
                                    at(OPENED, "member", id("Uma"))))
                            .rule())
                    .isEqualTo(PlanningRule.HEARING_RECORDED_BY_STAFF);
        }

        private List<DocumentEvent> record(Instant now, List<DocumentEvent> events) {
            return CommentDecider.decide(
                    submitting(CommentChannel.HEARING, null, null), DocumentState.of(events), coordinatorAt(now));
        }
    }

    @Nested
    class Settling {

        private static final List<DocumentEvent> COMMENTED = then(OPEN, List.of(submitted(id("comment"))));

        @Test
        void givesOutcomeAndReason() {
            assertThat(settle("comment", COMMENTED)).containsExactly(settled(id("comment")));
        }

        @Test
        void isPossibleAfterAReturn() {
            assertThat(settle("comment", then(COMMENTED, List.of(new DocumentReturned(PLAN, 1, "chyba", DAY)))))
                    .hasSize(1);
        }

        @Test
        void happensOnceToACommentThatIsThere() {
            assertThat(refusal(() -> settle("nothing", COMMENTED)).rule()).isEqualTo(PlanningRule.COMMENT_KNOWN);
            assertThat(refusal(() -> settle("comment", then(COMMENTED, List.of(settled(id("comment"))))))
                            .rule())
                    .isEqualTo(PlanningRule.COMMENT_SETTLED_ONCE);
        }

        @Test
        void isForCoordinatorAndHead() {
            assertThat(refusal(() -> CommentDecider.decide(
                                    new SettleComment(PLAN, id("comment"), CommentOutcome.ACCEPTED, "doplněno"),
                                    DocumentState.of(COMMENTED),
                                    byFacilitator()))
                            .rule())
                    .isEqualTo(PlanningRule.DOCUMENT_LED_BY_COORDINATOR);
        }

        private List<DocumentEvent> settle(String comment, List<DocumentEvent> events) {
            return CommentDecider.decide(
                    new SettleComment(PLAN, id(comment), CommentOutcome.ACCEPTED, "doplněno"),
                    DocumentState.of(events),
                    coordinator());
        }
    }

    private static SubmitComment submitting(CommentChannel channel, @Nullable UUID member, @Nullable UUID about) {
        return new SubmitComment(PLAN, id("comment"), 1, channel, text("comment"), null, member, about);
    }

    private static CommentSubmitted submitted(UUID commentId) {
        return new CommentSubmitted(PLAN, 1, commentId, CommentChannel.WRITTEN, text("comment"), null, null, null);
    }

    private static CommentSettled settled(UUID commentId) {
        return new CommentSettled(PLAN, commentId, CommentOutcome.ACCEPTED, "doplněno");
    }
}
