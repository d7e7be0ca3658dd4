package cz.tripartita.planning.document;

import static cz.tripartita.planning.PlanningSamples.AREA;
import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.byMember;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.then;
import static cz.tripartita.planning.document.DocumentSamples.PLAN;
import static cz.tripartita.planning.document.DocumentSamples.added;
import static cz.tripartita.planning.document.DocumentSamples.agreed;
import static cz.tripartita.planning.document.DocumentSamples.areas;
import static cz.tripartita.planning.document.DocumentSamples.coordinator;
import static cz.tripartita.planning.document.DocumentSamples.drafted;
import static cz.tripartita.planning.document.DocumentSamples.onItsWay;
import static cz.tripartita.planning.document.DocumentSamples.open;
import static cz.tripartita.planning.document.DocumentSamples.part;
import static cz.tripartita.planning.document.DocumentSamples.plan;
import static cz.tripartita.planning.document.DocumentSamples.planOf;
import static cz.tripartita.planning.document.DocumentSamples.superseded;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.Digest;
import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.ChapterOrdered;
import cz.tripartita.planning.events.DocumentEvent.EntryRemoved;
import cz.tripartita.planning.events.DocumentEvent.PartSet;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentPart;
import cz.tripartita.planning.events.PartLevel;
import cz.tripartita.planning.events.PlanEntry;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ProposalEvent.WordingAmended;
import cz.tripartita.planning.events.ProposalKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EntryTest {

    private static final AgreedProposal ORDER = agreed("order", AREA, ProposalKind.ORDER_OF_PRIORITIES);

    @Nested
    class Adding {

        @Test
        void takesTitleWordingCostAndTiesFromTheProposal() {
            assertThat(add("transport", AREA, agreed("transport"), plan())).containsExactly(added("transport", AREA));
        }

        @Test
        void takesTheWordingOfTheLastRound() {
            List<ProposalEvent> events = List.of(
                    DocumentSamples.submitted("transport", AREA, ProposalKind.PRIORITY),
                    new WordingAmended(id("transport"), 1, 2, "Jiné", Digest.of("Jiné"), "věk", id("Uma")));
            assertThat(AgreedProposal.of(events))
                    .extracting("wording", "wordingDigest")
                    .containsExactly("Jiné", Digest.of("Jiné"));
        }

        @Test
        void isRefusedWithoutConsensusAndAfterItWasSuperseded() {
            for (AgreedProposal proposal : List.of(open("transport"), superseded("transport"))) {
                assertThat(refusal(() -> add("transport", AREA, proposal, plan()))
                                .rule())
                        .isEqualTo(PlanningRule.DOCUMENT_TAKES_ONLY_CONSENSUS);
            }
        }

        @Test
        void isRefusedFromAnotherProcess() {
            List<DocumentEvent> foreign = List.of(new DocumentEvent.DocumentDrafted(
                    PLAN,
                    id("another process"),
                    "plzen",
                    DocumentKind.REALISATION_PLAN,
                    "Plán",
                    DocumentSamples.YEAR,
                    DocumentSamples.YEAR.plusDays(364),
                    null,
                    null,
                    DocumentSamples.YEAR));
            assertThat(refusal(() -> add("transport", AREA, agreed("transport"), foreign))
                            .rule())
                    .isEqualTo(PlanningRule.PROPOSAL_OF_THE_PROCESS);
        }

        @Test
        void isRefusedOutsideTheAreasOfTheStatute() {
            assertThat(refusal(() -> add("transport", "foreigners", agreed("transport"), plan()))
                            .rule())
                    .isEqualTo(PlanningRule.CHAPTER_IN_STATUTE);
        }

        @Test
        void isRefusedInAnotherChapterUnlessTheStatuteHasTheAreaNoMore() {
            assertThat(refusal(() -> add("transport", "families", agreed("transport"), plan()))
                            .rule())
                    .isEqualTo(PlanningRule.ENTRY_IN_ITS_CHAPTER);
            AgreedProposal ofOldArea = agreed("transport", "area that is gone", ProposalKind.PRIORITY);
            assertThat(add("transport", "families", ofOldArea, plan())).containsExactly(added("transport", "families"));
        }

        @Test
        void takesEachProposalOnceAndEachIdOnce() {
            assertThat(refusal(() -> EntryDecider.decide(
                                    new AddEntry(PLAN, id("another entry"), AREA, id("transport")),
                                    DocumentState.of(plan("transport")),
                                    agreed("transport"),
                                    areas(),
                                    null,
                                    coordinator()))
                            .rule())
                    .isEqualTo(PlanningRule.PROPOSAL_ENTERED_ONCE);
            assertThat(refusal(() -> EntryDecider.decide(
                                    new AddEntry(PLAN, id("entry transport"), AREA, id("meals")),
                                    DocumentState.of(plan("transport")),
                                    agreed("meals"),
                                    areas(),
                                    null,
                                    coordinator()))
                            .rule())
                    .isEqualTo(PlanningRule.ENTRY_ID_NEW);
        }

        @Test
        void tiesToAMeasureOfTheConceptThatThePlanCarriesOut() {
            assertThat(addUnder(part("2.2 Doprava", PartLevel.MEASURE, "2"))).containsExactly(added("transport", AREA));
            assertThat(refusal(() -> addUnder(part("2.3", PartLevel.MEASURE, "2")))
                            .facts())
                    .containsEntry("conceptMeasure", "2.2 Doprava")
                    .containsEntry("measures", List.of("2.3"));
            assertThat(refusal(() -> addUnder(part("2.2 Doprava", PartLevel.GOAL, null)))
                            .rule())
                    .isEqualTo(PlanningRule.ENTRY_TIES_TO_MEASURE);
        }

        private List<DocumentEvent> addUnder(DocumentPart part) {
            UUID concept = id("concept");
            return EntryDecider.decide(
                    new AddEntry(PLAN, id("entry transport"), AREA, id("transport")),
                    DocumentState.of(List.of(planOf(concept))),
                    agreed("transport"),
                    areas(),
                    DocumentState.of(List.of(
                            drafted(concept, DocumentKind.MEDIUM_TERM_CONCEPT, null), new PartSet(concept, part))),
                    coordinator());
        }

        @Test
        void isForARealisationPlanInDrafting() {
            List<DocumentEvent> rules = List.of(drafted(DocumentKind.GRANT_RULES));
            assertThat(refusal(() -> add("transport", AREA, agreed("transport"), rules))
                            .rule())
                    .isEqualTo(PlanningRule.CONTENT_OF_THE_KIND);
            assertThat(refusal(() -> add("meals", AREA, agreed("meals"), onItsWay()))
                            .rule())
                    .isEqualTo(PlanningRule.DOCUMENT_IN_DRAFTING);
        }

        @Test
        void isForCoordinatorAndHead() {
            for (Occasion other : List.of(byFacilitator(), byMember("Uma"))) {
                assertThat(refusal(() -> EntryDecider.decide(
                                        new AddEntry(PLAN, id("entry"), AREA, id("transport")),
                                        DocumentState.of(plan()),
                                        agreed("transport"),
                                        areas(),
                                        null,
                                        other))
                                .rule())
                        .isEqualTo(PlanningRule.DOCUMENT_LED_BY_COORDINATOR);
            }
        }
    }

    @Nested
    class Removing {

        @Test
        void namesAnEntryOfThePlanAndItsReason() {
            assertThat(remove("transport", plan("transport")))
                    .containsExactly(new EntryRemoved(PLAN, id("entry transport"), "chyba"));
            assertThat(refusal(() -> remove("meals", plan("transport"))).rule()).isEqualTo(PlanningRule.ENTRY_KNOWN);
        }

        @Test
        void letsTheProposalInAgain() {
            List<DocumentEvent> removed =
                    then(plan("transport"), List.of(new EntryRemoved(PLAN, id("entry transport"), "chyba")));
            assertThat(add("transport", AREA, agreed("transport"), removed)).hasSize(1);
        }
    }

    @Nested
    class Ordering {

        @Test
        void putsTheEntriesIntoTheOrderAgreedOn() {
            assertThat(order(ORDER, plan("a", "b"), "b", "a")).containsExactly(ordered("b", "a"));
            assertThat(titles(then(plan("a", "b"), List.of(ordered("b", "a"))))).containsExactly("Návrh b", "Návrh a");
        }

        @Test
        void isRefusedWithoutConsensus() {
            assertThat(refusal(() -> order(open("order"), plan("a"), "a")).rule())
                    .isEqualTo(PlanningRule.DOCUMENT_TAKES_ONLY_CONSENSUS);
        }

        @Test
        void isRefusedByAnotherKindOfProposalOrOfAnotherArea() {
            AgreedProposal elsewhere = agreed("order", "families", ProposalKind.ORDER_OF_PRIORITIES);
            for (AgreedProposal proposal : List.of(agreed("order"), elsewhere)) {
                assertThat(refusal(() -> order(proposal, plan("a"), "a")).rule())
                        .isEqualTo(PlanningRule.CHAPTER_ORDERED_BY_PROPOSAL);
            }
        }

        @Test
        void listsExactlyTheEntriesOfItsChapter() {
            List<DocumentEvent> twoChapters = then(plan("a", "b"), List.of(added("c", "families")));
            for (String[] listed : new String[][] {{"a"}, {"a", "b", "c"}, {"a", "a"}, {"a", "b", "b"}, {}}) {
                assertThat(refusal(() -> order(ORDER, twoChapters, listed)).rule())
                        .isEqualTo(PlanningRule.ORDER_LISTS_ITS_CHAPTER);
            }
        }

        @Test
        void lapsesWhenItsChapterGetsOrLosesAnEntryAndNotForAnother() {
            List<DocumentEvent> before = then(plan("a", "b"), List.of(ordered("b", "a")));
            assertThat(titles(then(before, List.of(added("c", "families"))))).startsWith("Návrh c", "Návrh b");
            assertThat(titles(then(before, List.of(added("c", AREA))))).startsWith("Návrh a");
            assertThat(orders(then(before, List.of(new EntryRemoved(PLAN, id("entry a"), "chyba")))))
                    .isEmpty();
            assertThat(orders(before)).hasSize(1);
        }
    }

    private static List<String> titles(List<DocumentEvent> events) {
        return content(events).inOrder().stream().map(PlanEntry::title).toList();
    }

    private static List<ChapterOrdered> orders(List<DocumentEvent> events) {
        return new ArrayList<>(content(events).orders().values());
    }

    private static PlanContent content(List<DocumentEvent> events) {
        return (PlanContent) DocumentState.of(events).content();
    }

    private static ChapterOrdered ordered(String... names) {
        return new ChapterOrdered(PLAN, AREA, id("order"), ids(names));
    }

    private static List<UUID> ids(String... names) {
        return Arrays.stream(names).map(name -> id("entry " + name)).toList();
    }

    private static List<DocumentEvent> add(
            String name, String area, AgreedProposal proposal, List<DocumentEvent> events) {
        return EntryDecider.decide(
                new AddEntry(PLAN, id("entry " + name), area, id(name)),
                DocumentState.of(events),
                proposal,
                areas(),
                null,
                coordinator());
    }

    private static List<DocumentEvent> remove(String name, List<DocumentEvent> events) {
        return EntryDecider.decide(
                new RemoveEntry(PLAN, id("entry " + name), "chyba"), DocumentState.of(events), coordinator());
    }

    private static List<DocumentEvent> order(AgreedProposal order, List<DocumentEvent> events, String... names) {
        return EntryDecider.decide(
                new OrderChapter(PLAN, AREA, id("order"), ids(names)), DocumentState.of(events), order, coordinator());
    }
}
