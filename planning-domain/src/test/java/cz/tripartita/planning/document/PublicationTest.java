package cz.tripartita.planning.document;

import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.on;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.text;
import static cz.tripartita.planning.PlanningSamples.then;
import static cz.tripartita.planning.document.DocumentSamples.PLAN;
import static cz.tripartita.planning.document.DocumentSamples.YEAR;
import static cz.tripartita.planning.document.DocumentSamples.coordinator;
import static cz.tripartita.planning.document.DocumentSamples.coordinatorOn;
import static cz.tripartita.planning.document.DocumentSamples.drafted;
import static cz.tripartita.planning.document.DocumentSamples.frozen;
import static cz.tripartita.planning.document.DocumentSamples.onItsWay;
import static cz.tripartita.planning.document.DocumentSamples.plan;
import static cz.tripartita.planning.document.DocumentSamples.published;
import static cz.tripartita.planning.events.DocumentStep.COUNCIL;
import static cz.tripartita.planning.events.DocumentStep.PUBLICATION;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.CommentChannel;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.CommentSubmitted;
import cz.tripartita.planning.events.DocumentEvent.DocumentPublished;
import cz.tripartita.planning.events.DocumentEvent.DocumentReturned;
import cz.tripartita.planning.events.DocumentEvent.DocumentSuperseded;
import cz.tripartita.planning.events.DocumentEvent.ResolutionRecorded;
import cz.tripartita.planning.events.DocumentEvent.TextWritten;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.Resolution;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTest {

    @Nested
    class Publishing {

        @Test
        void followsTheLastStepAlsoWhereTheStatuteDoesNotNameIt() {
            assertThat(publish(1, approved(DAY, COUNCIL_ALONE), coordinator()))
                    .containsExactly(new DocumentPublished(PLAN, 1, "digest 1", null, false, DAY));
            assertThat(publish(1, approved(DAY, onItsWay(COUNCIL, PUBLICATION)), coordinator()))
                    .hasSize(1);
        }

        @Test
        void isRefusedBeforeTheLastStepAndWithAnUnsettledComment() {
            assertThat(refusal(() -> publish(1, COUNCIL_ALONE, coordinator())).facts())
                    .containsEntry("next", "COUNCIL");
            var comment =
                    new CommentSubmitted(PLAN, 1, id("comment"), CommentChannel.HEARING, text("c"), null, null, null);
            assertThat(refusal(() -> publish(1, then(approved(DAY, COUNCIL_ALONE), List.of(comment)), coordinator()))
                            .rule())
                    .isEqualTo(PlanningRule.COMMENTS_SETTLED_BEFORE_STEP);
        }

        @Test
        void isRefusedTwiceAndOfASupersededDocument() {
            List<DocumentEvent> out = then(approved(DAY, COUNCIL_ALONE), List.of(published()));
            assertThat(refusal(() -> publish(1, out, coordinator())).rule())
                    .isEqualTo(PlanningRule.DOCUMENT_PUBLISHED_ONCE);
            List<DocumentEvent> over = then(out, List.of(new DocumentSuperseded(PLAN, id("successor"))));
            assertThat(refusal(() -> publish(1, over, coordinator())).facts()).containsEntry("status", "SUPERSEDED");
        }

        @Test
        void isRefusedOfAnotherDraftAndBeforeTheApproval() {
            assertThat(refusal(() -> publish(2, approved(DAY, COUNCIL_ALONE), coordinator()))
                            .rule())
                    .isEqualTo(PlanningRule.DRAFT_ON_ITS_WAY);
            assertThat(refusal(() -> publish(1, approved(DAY.plusDays(1), COUNCIL_ALONE), coordinator()))
                            .rule())
                    .isEqualTo(PlanningRule.DOCUMENT_STEP_NOT_BEFORE_PREVIOUS);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"2026-12-31, false", "2027-01-01, true", "2027-03-01, true"})
        void showsAPlanApprovedInItsYearAsLate(LocalDate approvedOn, boolean late) {
            assertThat(publish(1, approved(approvedOn, COUNCIL_ALONE), coordinatorOn(YEAR.plusMonths(3))))
                    .extracting("late")
                    .containsExactly(late);
        }

        @Test
        void showsAPlanWithoutApprovalAsLateByItsPublication() {
            assertThat(publish(1, onItsWay(), coordinatorOn(YEAR.minusDays(1))))
                    .extracting("late")
                    .containsExactly(false);
            assertThat(publish(1, onItsWay(), coordinatorOn(YEAR)))
                    .extracting("late")
                    .containsExactly(true);
        }

        @Test
        void showsNoOtherDocumentAsLate() {
            List<DocumentEvent> rules =
                    List.of(drafted(DocumentKind.GRANT_RULES), new TextWritten(PLAN, "Čl. 1"), frozen(1));
            assertThat(publish(1, rules, coordinatorOn(YEAR.plusMonths(3))))
                    .extracting("late")
                    .containsExactly(false);
        }

        @Test
        void isForCoordinatorAndHead() {
            assertThat(refusal(() -> publish(1, approved(DAY, COUNCIL_ALONE), byFacilitator()))
                            .rule())
                    .isEqualTo(PlanningRule.DOCUMENT_LED_BY_COORDINATOR);
        }

        private static final List<DocumentEvent> COUNCIL_ALONE = onItsWay(COUNCIL);

        private List<DocumentEvent> approved(LocalDate day, List<DocumentEvent> events) {
            var council = new Resolution(Body.COUNCIL, "518/26", day);
            return then(events, List.of(new ResolutionRecorded(PLAN, 1, COUNCIL, council, true)));
        }

        private List<DocumentEvent> publish(int draft, List<DocumentEvent> events, Occasion occasion) {
            return PublicationDecider.decide(new PublishDocument(PLAN, draft), DocumentState.of(events), occasion);
        }
    }

    @Nested
    class Returning {

        @Test
        void bringsTheDocumentBackToDraftingFromAnyStep() {
            List<DocumentEvent> returned = then(onItsWay(COUNCIL), giveBack(onItsWay(COUNCIL), coordinator()));
            assertThat(returned).endsWith(new DocumentReturned(PLAN, 1, "chyba", DAY));
            assertThat(DocumentState.of(returned).drafting().since()).isEqualTo(DAY);
        }

        @Test
        void isRefusedInDraftingAndAfterPublication() {
            assertThat(refusal(() -> giveBack(plan("a"), coordinator())).rule())
                    .isEqualTo(PlanningRule.DRAFT_ON_ITS_WAY);
            assertThat(refusal(() -> giveBack(then(onItsWay(), List.of(published())), coordinator()))
                            .facts())
                    .containsEntry("status", "PUBLISHED");
        }

        @Test
        void isRefusedBeforeTheDayOfFreezingAndOfOthers() {
            assertThat(refusal(() -> giveBack(onItsWay(), on(DAY.minusDays(1), coordinator())))
                            .rule())
                    .isEqualTo(PlanningRule.DOCUMENT_STEP_NOT_BEFORE_PREVIOUS);
            assertThat(refusal(() -> giveBack(onItsWay(), byFacilitator())).rule())
                    .isEqualTo(PlanningRule.DOCUMENT_LED_BY_COORDINATOR);
        }

        private List<DocumentEvent> giveBack(List<DocumentEvent> events, Occasion occasion) {
            return PublicationDecider.decide(new ReturnDocument(PLAN, 1, "chyba"), DocumentState.of(events), occasion);
        }
    }

    @Nested
    class Superseding {

        private static final UUID EARLIER = id("plan before");
        private static final List<DocumentEvent> OUT =
                List.of(drafted(EARLIER, DocumentKind.REALISATION_PLAN, null), frozen(1), published(EARLIER, null));

        @Test
        void isByThePublishedDocumentThatNamesIt() {
            List<DocumentEvent> successor =
                    List.of(drafted(PLAN, DocumentKind.REALISATION_PLAN, EARLIER), frozen(1), published(PLAN, EARLIER));
            assertThat(supersede(OUT, successor)).containsExactly(new DocumentSuperseded(EARLIER, PLAN));
            assertThat(supersede(then(OUT, List.of(new DocumentSuperseded(EARLIER, PLAN))), successor))
                    .isEmpty();
        }

        @Test
        void isRefusedByAnUnpublishedDocumentAndOneThatDoesNotNameIt() {
            List<DocumentEvent> unpublished = List.of(drafted(PLAN, DocumentKind.REALISATION_PLAN, EARLIER), frozen(1));
            assertThat(refusal(() -> supersede(OUT, unpublished)).rule()).isEqualTo(PlanningRule.SUCCESSOR_PUBLISHED);
            List<DocumentEvent> another = then(onItsWay(), List.of(published()));
            assertThat(refusal(() -> supersede(OUT, another)).rule()).isEqualTo(PlanningRule.SUCCESSOR_PUBLISHED);
        }

        private List<DocumentEvent> supersede(List<DocumentEvent> earlier, List<DocumentEvent> successor) {
            return PublicationDecider.decide(
                    new SupersedeDocument(EARLIER, PLAN), DocumentState.of(earlier), DocumentState.of(successor));
        }
    }
}
