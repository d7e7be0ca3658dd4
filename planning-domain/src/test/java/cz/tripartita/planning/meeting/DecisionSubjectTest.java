package cz.tripartita.planning.meeting;

import static cz.tripartita.planning.PlanningSamples.CITY;
import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.MEETING;
import static cz.tripartita.planning.PlanningSamples.PROCESS;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.BalanceReportDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentPublished;
import cz.tripartita.planning.events.DocumentEvent.DocumentReturned;
import cz.tripartita.planning.events.DocumentEvent.DraftFrozen;
import cz.tripartita.planning.events.DocumentEvent.ResolutionRecorded;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentPath;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.Matter;
import cz.tripartita.planning.events.Resolution;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DecisionSubjectTest {

    @Nested
    class ADocument {

        private static final UUID PLAN = id("plan");
        private static final DocumentEvent DRAFTED = new DocumentDrafted(
                PLAN, PROCESS, CITY, DocumentKind.REALISATION_PLAN, "Plán", DAY, DAY, null, null, DAY);

        @Test
        void isVotedOnWhileADraftIsOnItsWay() {
            assertThat(revisions(DRAFTED)).isEmpty();
            assertThat(revisions(DRAFTED, frozen(1))).containsExactly(1);
            assertThat(revisions(DRAFTED, frozen(1), resolved(true))).containsExactly(1);
            assertThat(revisions(DRAFTED, frozen(1), resolved(false))).isEmpty();
            assertThat(revisions(DRAFTED, frozen(1), new DocumentReturned(PLAN, 1, "chyba", DAY)))
                    .isEmpty();
            assertThat(revisions(DRAFTED, frozen(1), new DocumentReturned(PLAN, 1, "chyba", DAY), frozen(2)))
                    .containsExactly(2);
            assertThat(revisions(DRAFTED, frozen(1), new DocumentPublished(PLAN, 1, "digest", null, false, DAY)))
                    .isEmpty();
        }

        @Test
        void isFoundByItsStreamAlsoAsABalanceReport() {
            DocumentEvent report =
                    new BalanceReportDrafted(PLAN, PROCESS, CITY, "Bilance", id("p"), DAY, DAY, List.of(), null, DAY);
            DecisionSubject subject = DecisionSubject.in(streams(report, frozen(1)), voting(1), PROCESS);
            assertThat(subject.revisions()).containsExactly(1);
            assertThat(refusal(() -> subject.require(voting(2), PROCESS)).rule())
                    .isEqualTo(PlanningRule.SUBJECT_KNOWN);
            assertThat(refusal(() -> subject.require(voting(1), id("another process")))
                            .rule())
                    .isEqualTo(PlanningRule.SUBJECT_KNOWN);
            subject.require(voting(1), PROCESS);
        }

        private static Set<Integer> revisions(DocumentEvent... events) {
            return DecisionSubject.ofDocument(List.of(events)).revisions();
        }

        private static OtherStreams streams(DocumentEvent... events) {
            return new OtherStreams(id -> id.equals(PLAN) ? List.of(events) : List.of(), CITY);
        }

        private static TakeDecision voting(int draft) {
            return new TakeDecision(MEETING, id("decision"), Matter.DOCUMENT, PLAN, draft, 5);
        }

        private static DraftFrozen frozen(int draft) {
            var path = new DocumentPath(DocumentKind.REALISATION_PLAN, List.of(), List.of());
            return new DraftFrozen(PLAN, draft, "digest", 1, path, 30, DAY);
        }

        private static ResolutionRecorded resolved(boolean approved) {
            var resolution = new Resolution(Body.COUNCIL, "518/26", DAY);
            return new ResolutionRecorded(PLAN, 1, DocumentStep.COUNCIL, resolution, approved);
        }
    }
}
