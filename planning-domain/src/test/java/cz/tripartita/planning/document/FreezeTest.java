package cz.tripartita.planning.document;

import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.on;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.then;
import static cz.tripartita.planning.document.DocumentSamples.COMMISSIONS;
import static cz.tripartita.planning.document.DocumentSamples.PLAN;
import static cz.tripartita.planning.document.DocumentSamples.YEAR;
import static cz.tripartita.planning.document.DocumentSamples.agreed;
import static cz.tripartita.planning.document.DocumentSamples.balanceDrafted;
import static cz.tripartita.planning.document.DocumentSamples.coordinator;
import static cz.tripartita.planning.document.DocumentSamples.drafted;
import static cz.tripartita.planning.document.DocumentSamples.frozen;
import static cz.tripartita.planning.document.DocumentSamples.onItsWay;
import static cz.tripartita.planning.document.DocumentSamples.part;
import static cz.tripartita.planning.document.DocumentSamples.plan;
import static cz.tripartita.planning.document.DocumentSamples.published;
import static cz.tripartita.planning.document.DocumentSamples.statute;
import static cz.tripartita.planning.document.DocumentSamples.superseded;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.DocumentReturned;
import cz.tripartita.planning.events.DocumentEvent.DraftFrozen;
import cz.tripartita.planning.events.DocumentEvent.EntryAnswered;
import cz.tripartita.planning.events.DocumentEvent.PartSet;
import cz.tripartita.planning.events.DocumentEvent.SectionWritten;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentPart;
import cz.tripartita.planning.events.DocumentPath;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.EntryOutcome;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.PartIndicator;
import cz.tripartita.planning.events.PartLevel;
import cz.tripartita.planning.events.PlanSection;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FreezeTest {

    private static final DocumentPath PATH =
            new DocumentPath(DocumentKind.REALISATION_PLAN, List.of(DocumentStep.COUNCIL), COMMISSIONS);

    @Test
    void keepsNumberDigestAndTheStepsOfTheStatute() {
        DocumentState state = DocumentState.of(plan("transport"));
        assertThat(freeze(plan("transport"), agreed("transport")))
                .containsExactly(new DraftFrozen(
                        PLAN, 1, CanonicalText.digestOf(state.cover(), state.content()), 1, PATH, 30, DAY));
    }

    @Test
    void numbersTheNextDraftAfterAReturn() {
        List<DocumentEvent> returned = then(onItsWay(), List.of(new DocumentReturned(PLAN, 1, "chyba", DAY)));
        assertThat(freeze(returned, agreed("transport"))).extracting("draft").containsExactly(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"MEDIUM_TERM_CONCEPT", "COMMUNITY_PLAN", "REALISATION_PLAN", "GRANT_RULES"})
    void isRefusedOfAnEmptyDocument(DocumentKind kind) {
        assertThat(refusal(() -> freeze(List.of(drafted(kind)))).rule()).isEqualTo(PlanningRule.DOCUMENT_NOT_EMPTY);
    }

    @Test
    void isRefusedOfABalanceReportWithAnUnansweredEntry() {
        List<DocumentEvent> half = List.of(balanceDrafted("a", "b"), answered("a"));
        assertThat(refusal(() -> freeze(half)).rule()).isEqualTo(PlanningRule.BALANCE_ENTRIES_ANSWERED);
        assertThat(refusal(() -> freeze(half)).facts())
                .isEqualTo(Map.of(
                        "unanswered", List.of(Map.of("entryId", id("entry b").toString(), "title", "Návrh b"))));
        assertThat(freeze(then(half, List.of(answered("b"))))).hasSize(1);
    }

    @Test
    void isRefusedWhenAProposalWasSupersededMeanwhile() {
        assertThat(refusal(() -> freeze(plan("transport"), superseded("transport")))
                        .rule())
                .isEqualTo(PlanningRule.DOCUMENT_TAKES_ONLY_CONSENSUS);
    }

    @Test
    void asksForTheProposalsOfEntriesOrdersAndParts() {
        assertThat(DocumentState.of(then(
                                plan("a"),
                                List.of(new DocumentEvent.ChapterOrdered(
                                        PLAN, "seniors", id("order"), List.of(id("entry a"))))))
                        .content()
                        .proposals())
                .containsExactly(id("a"), id("order"));
        assertThat(DocumentState.of(communityPlan(activity("odbor"))).content().proposals())
                .containsExactly(id("transport"));
        assertThat(DocumentState.of(List.of(balanceDrafted("a"))).content().proposals())
                .isEmpty();
        assertThat(TextContent.EMPTY.proposals()).isEmpty();
    }

    @Test
    void isRefusedOfACommunityPlanWithAnIncompleteActivity() {
        DocumentPart bare = part("1.1.1", PartLevel.ACTIVITY, "1.1");
        assertThat(refusal(() -> freeze(communityPlan(bare))).rule()).isEqualTo(PlanningRule.ACTIVITIES_COMPLETE);
        assertThat(refusal(() -> freeze(communityPlan(bare))).facts().toString())
                .contains("1.1.1", "responsibleBody", "dueOn", "indicator", "expectedCost", "fundingSources");
        assertThat(refusal(() -> freeze(communityPlan(activity(" ")))).facts().toString())
                .contains("[responsibleBody]");
        assertThat(freeze(communityPlan(activity("odbor")))).hasSize(1);
    }

    @Test
    void isRefusedOfACommunityPlanThatLacksASectionOfTheLaw() {
        for (PlanSection missing : PlanSection.values()) {
            List<DocumentEvent> events = communityPlan(activity("odbor")).stream()
                    .filter(event -> !(event instanceof SectionWritten written && written.section() == missing))
                    .toList();
            assertThat(refusal(() -> freeze(events)).rule()).isEqualTo(PlanningRule.SECTIONS_COMPLETE);
            assertThat(refusal(() -> freeze(events)).facts()).containsEntry("missing", List.of(missing.name()));
        }
    }

    @Test
    void isTakenOfAConceptWithoutActivities() {
        assertThat(freeze(List.of(
                        drafted(DocumentKind.MEDIUM_TERM_CONCEPT), new PartSet(PLAN, part("1", PartLevel.GOAL, null)))))
                .hasSize(1);
    }

    @Test
    void isRefusedWhereTheStatuteHasNoStepsForTheKind() {
        assertThat(refusal(() -> FreezeDecider.decide(
                                new FreezeDraft(PLAN),
                                DocumentState.of(plan("transport")),
                                List.of(),
                                statute(),
                                coordinator()))
                        .rule())
                .isEqualTo(PlanningRule.DOCUMENT_STEPS_IN_STATUTE);
    }

    @Test
    void isRefusedWhileADraftIsOnItsWayAndAfterPublication() {
        assertThat(refusal(() -> freeze(onItsWay())).rule()).isEqualTo(PlanningRule.DOCUMENT_IN_DRAFTING);
        assertThat(refusal(() -> freeze(then(onItsWay(), List.of(published())))).facts())
                .containsEntry("status", "PUBLISHED");
    }

    @Test
    void isRefusedBeforeTheDayOnWhichDraftingBegan() {
        assertThat(refusal(() -> freeze(plan("transport"), on(DAY.minusDays(1), coordinator())))
                        .rule())
                .isEqualTo(PlanningRule.DOCUMENT_STEP_NOT_BEFORE_PREVIOUS);
    }

    @Test
    void isForCoordinatorAndHead() {
        assertThat(refusal(() -> freeze(plan("transport"), byFacilitator())).rule())
                .isEqualTo(PlanningRule.DOCUMENT_LED_BY_COORDINATOR);
    }

    @Test
    void changesNothingOfEarlierDrafts() {
        assertThat(refusal(() -> DocumentState.of(then(onItsWay(), List.of(frozen(2))))
                                .way(1))
                        .rule())
                .isEqualTo(PlanningRule.DRAFT_ON_ITS_WAY);
    }

    private static List<DocumentEvent> communityPlan(DocumentPart activity) {
        return then(
                List.of(
                        drafted(DocumentKind.COMMUNITY_PLAN),
                        new PartSet(PLAN, part("1", PartLevel.GOAL, null)),
                        new PartSet(PLAN, part("1.1", PartLevel.MEASURE, "1")),
                        new PartSet(PLAN, activity)),
                Arrays.stream(PlanSection.values())
                        .<DocumentEvent>map(section -> new SectionWritten(PLAN, section, "Text"))
                        .toList());
    }

    private static DocumentPart activity(String responsibleBody) {
        return new DocumentPart(
                id("part 1.1.1"),
                id("part 1.1"),
                PartLevel.ACTIVITY,
                "1.1.1",
                "Doprava",
                "Text",
                responsibleBody,
                YEAR,
                new PartIndicator("jízdy", BigDecimal.ONE, BigDecimal.TEN, "jízda"),
                Money.czk("1"),
                List.of("rozpočet města"),
                null,
                id("transport"));
    }

    private static EntryAnswered answered(String entry) {
        return new EntryAnswered(PLAN, id("entry " + entry), EntryOutcome.NOT, "nebyly peníze", null, List.of());
    }

    private static List<DocumentEvent> freeze(List<DocumentEvent> events, AgreedProposal... proposals) {
        return freeze(events, coordinator(), proposals);
    }

    private static List<DocumentEvent> freeze(
            List<DocumentEvent> events, Occasion occasion, AgreedProposal... proposals) {
        DocumentPath[] paths = Arrays.stream(DocumentKind.values())
                .map(kind -> new DocumentPath(kind, PATH.steps(), PATH.commissions()))
                .toArray(DocumentPath[]::new);
        return FreezeDecider.decide(
                new FreezeDraft(PLAN), DocumentState.of(events), List.of(proposals), statute(paths), occasion);
    }
}
