package cz.tripartita.planning.document;

import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.then;
import static cz.tripartita.planning.document.DocumentSamples.PLAN;
import static cz.tripartita.planning.document.DocumentSamples.YEAR;
import static cz.tripartita.planning.document.DocumentSamples.agreed;
import static cz.tripartita.planning.document.DocumentSamples.coordinator;
import static cz.tripartita.planning.document.DocumentSamples.drafted;
import static cz.tripartita.planning.document.DocumentSamples.open;
import static cz.tripartita.planning.document.DocumentSamples.part;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.PartRemoved;
import cz.tripartita.planning.events.DocumentEvent.PartSet;
import cz.tripartita.planning.events.DocumentEvent.SectionWritten;
import cz.tripartita.planning.events.DocumentEvent.TextWritten;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentPart;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.PartIndicator;
import cz.tripartita.planning.events.PartLevel;
import cz.tripartita.planning.events.PlanSection;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTest {

    private static final List<DocumentEvent> EMPTY = List.of(drafted(DocumentKind.COMMUNITY_PLAN));
    private static final List<DocumentEvent> TREE = then(
            EMPTY,
            List.of(
                    new PartSet(PLAN, part("1", PartLevel.GOAL, null)),
                    new PartSet(PLAN, part("1.1", PartLevel.MEASURE, "1")),
                    new PartSet(PLAN, part("1.1.1", PartLevel.ACTIVITY, "1.1"))));

    @Nested
    class Setting {

        @Test
        void keepsAllThatIsSaidOfThePart() {
            var whole = new DocumentPart(
                    id("part 1.1.2"),
                    id("part 1.1"),
                    PartLevel.ACTIVITY,
                    "1.1.2",
                    "Senior taxi",
                    "Doprava seniorů",
                    "odbor sociálních věcí",
                    YEAR,
                    new PartIndicator("jízdy", new BigDecimal("1000"), new BigDecimal("1500"), "jízda"),
                    Money.czk("450000"),
                    List.of("rozpočet města"),
                    "cíl B.1",
                    id("transport"));
            assertThat(PartDecider.decide(setting(whole), DocumentState.of(TREE), agreed("transport"), coordinator()))
                    .containsExactly(new PartSet(PLAN, whole));
        }

        @ParameterizedTest(name = "{0} above {1}")
        @CsvSource({
            "GOAL, 1",
            "GOAL, nowhere",
            "MEASURE, ",
            "MEASURE, nowhere",
            "MEASURE, 1.1",
            "MEASURE, 1.1.1",
            "ACTIVITY, ",
            "ACTIVITY, 1",
            "ACTIVITY, 1.1.1"
        })
        void isRefusedUnderAnotherLevel(PartLevel level, @Nullable String above) {
            assertThat(refusal(() -> set(part("new", level, above), TREE)).rule())
                    .isEqualTo(PlanningRule.PART_UNDER_ITS_LEVEL);
        }

        @Test
        void isTakenUnderItsOwn() {
            assertThat(set(part("2", PartLevel.GOAL, null), TREE)).hasSize(1);
            assertThat(set(part("1.2", PartLevel.MEASURE, "1"), TREE)).hasSize(1);
            assertThat(set(part("1.1.2", PartLevel.ACTIVITY, "1.1"), TREE)).hasSize(1);
        }

        @Test
        void rewritesAPartAndIsAlreadySoWithTheSameContent() {
            DocumentPart before = part("1", PartLevel.GOAL, null);
            assertThat(set(before, TREE)).isEmpty();
            DocumentPart renamed = designated(before, "I.");
            assertThat(set(renamed, TREE)).containsExactly(new PartSet(PLAN, renamed));
        }

        @Test
        void refusesADesignationTwice() {
            assertThat(refusal(() -> set(designated(part("2", PartLevel.GOAL, null), "1.1"), TREE))
                            .rule())
                    .isEqualTo(PlanningRule.PART_DESIGNATED_ONCE);
        }

        @Test
        void refusesAnotherLevelForAPartThatIsThere() {
            DocumentPart goal = part("1.1", PartLevel.GOAL, null);
            assertThat(refusal(() -> set(goal, TREE)).rule()).isEqualTo(PlanningRule.PART_KEEPS_ITS_LEVEL);
        }

        @Test
        void refusesAProposalWithoutConsensusAndNegativeCosts() {
            assertThat(refusal(() -> PartDecider.decide(
                                    setting(part("2", PartLevel.GOAL, null)),
                                    DocumentState.of(TREE),
                                    open("transport"),
                                    coordinator()))
                            .rule())
                    .isEqualTo(PlanningRule.DOCUMENT_TAKES_ONLY_CONSENSUS);
            assertThat(refusal(() -> set(costing("-0.01"), TREE)).rule()).isEqualTo(PlanningRule.COST_NOT_NEGATIVE);
            assertThat(set(costing("0"), TREE)).hasSize(1);
        }

        @Test
        void isForConceptsAndCommunityPlansByCoordinatorAndHead() {
            assertThat(set(part("1", PartLevel.GOAL, null), List.of(drafted(DocumentKind.MEDIUM_TERM_CONCEPT))))
                    .hasSize(1);
            assertThat(refusal(() -> set(part("1", PartLevel.GOAL, null), List.of(drafted(DocumentKind.GRANT_RULES))))
                            .rule())
                    .isEqualTo(PlanningRule.CONTENT_OF_THE_KIND);
            assertThat(refusal(() -> set(part("2", PartLevel.GOAL, null), TREE, byFacilitator()))
                            .rule())
                    .isEqualTo(PlanningRule.DOCUMENT_LED_BY_COORDINATOR);
        }
    }

    @Nested
    class Removing {

        @Test
        void isForPartsWithNoneBelow() {
            assertThat(remove("1.1.1")).containsExactly(new PartRemoved(PLAN, id("part 1.1.1")));
            assertThat(refusal(() -> remove("1.1")).facts()).containsEntry("below", List.of("1.1.1"));
            assertThat(refusal(() -> remove("1")).rule()).isEqualTo(PlanningRule.PART_WITHOUT_PARTS_BELOW);
            assertThat(refusal(() -> remove("nowhere")).rule()).isEqualTo(PlanningRule.PART_KNOWN);
        }

        @Test
        void freesTheDesignation() {
            List<DocumentEvent> removed = then(TREE, List.of(new PartRemoved(PLAN, id("part 1.1.1"))));
            assertThat(set(designated(part("other", PartLevel.ACTIVITY, "1.1"), "1.1.1"), removed))
                    .hasSize(1);
        }

        private List<DocumentEvent> remove(String designation) {
            return PartDecider.decide(
                    new RemovePart(PLAN, id("part " + designation)), DocumentState.of(TREE), coordinator());
        }
    }

    @Nested
    class Writing {

        private static final List<DocumentEvent> RULES = List.of(drafted(DocumentKind.GRANT_RULES));

        @Test
        void isForGrantRules() {
            assertThat(write("Čl. 1", RULES)).containsExactly(new TextWritten(PLAN, "Čl. 1"));
            assertThat(refusal(() -> write("Čl. 1", TREE)).rule()).isEqualTo(PlanningRule.CONTENT_OF_THE_KIND);
        }

        @Test
        void isAlreadySoWithTheSameText() {
            List<DocumentEvent> written = then(RULES, List.of(new TextWritten(PLAN, "Čl. 1")));
            assertThat(write("Čl. 1", written)).isEmpty();
            assertThat(write("Čl. 2", written)).hasSize(1);
        }

        @Test
        void ofASectionIsForConceptsAndCommunityPlans() {
            List<DocumentEvent> written = section("Dvě města", TREE);
            assertThat(written).containsExactly(new SectionWritten(PLAN, PlanSection.PREPARATION, "Dvě města"));
            assertThat(section("Dvě města", then(TREE, written))).isEmpty();
            assertThat(section("Tři města", then(TREE, written))).hasSize(1);
            assertThat(refusal(() -> section("Dvě města", RULES)).rule()).isEqualTo(PlanningRule.CONTENT_OF_THE_KIND);
        }

        private List<DocumentEvent> section(String text, List<DocumentEvent> events) {
            return PartDecider.decide(
                    new WriteSection(PLAN, PlanSection.PREPARATION, text), DocumentState.of(events), coordinator());
        }

        private List<DocumentEvent> write(String text, List<DocumentEvent> events) {
            return PartDecider.decide(new WriteText(PLAN, text), DocumentState.of(events), coordinator());
        }
    }

    private static DocumentPart designated(DocumentPart part, String designation) {
        return new DocumentPart(
                part.partId(),
                part.parentId(),
                part.level(),
                designation,
                part.title(),
                part.text(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null);
    }

    private static DocumentPart costing(String crowns) {
        return new DocumentPart(
                id("part 2"),
                null,
                PartLevel.GOAL,
                "2",
                "Název",
                "Text",
                null,
                null,
                null,
                Money.czk(crowns),
                List.of(),
                null,
                null);
    }

    private static List<DocumentEvent> set(DocumentPart part, List<DocumentEvent> events) {
        return set(part, events, coordinator());
    }

    private static List<DocumentEvent> set(DocumentPart part, List<DocumentEvent> events, Occasion occasion) {
        return PartDecider.decide(setting(part), DocumentState.of(events), null, occasion);
    }

    private static SetPart setting(DocumentPart part) {
        PartIndicator indicator = part.indicator();
        return new SetPart(
                PLAN,
                part.partId(),
                part.parentId(),
                part.level(),
                part.designation(),
                part.title(),
                part.text(),
                part.responsibleBody(),
                part.dueOn(),
                indicator == null
                        ? null
                        : new SetPart.Indicator(
                                indicator.name(), indicator.base(), indicator.target(), indicator.unit()),
                part.expectedCost(),
                part.fundingSources(),
                part.regionalPlan(),
                part.proposalId());
    }
}
