package cz.tripartita.planning.document;

import static cz.tripartita.planning.PlanningSamples.AREA;
import static cz.tripartita.planning.PlanningSamples.CITY;
import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.PROCESS;
import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.then;
import static cz.tripartita.planning.document.DocumentSamples.PLAN;
import static cz.tripartita.planning.document.DocumentSamples.YEAR;
import static cz.tripartita.planning.document.DocumentSamples.balanceDrafted;
import static cz.tripartita.planning.document.DocumentSamples.coordinator;
import static cz.tripartita.planning.document.DocumentSamples.drafted;
import static cz.tripartita.planning.document.DocumentSamples.entry;
import static cz.tripartita.planning.document.DocumentSamples.frozen;
import static cz.tripartita.planning.document.DocumentSamples.onItsWay;
import static cz.tripartita.planning.document.DocumentSamples.plan;
import static cz.tripartita.planning.document.DocumentSamples.published;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.BalanceReportDrafted;
import cz.tripartita.planning.events.DocumentEvent.ChapterOrdered;
import cz.tripartita.planning.events.DocumentEvent.EntryAnswered;
import cz.tripartita.planning.events.DocumentEvent.FiguresRequested;
import cz.tripartita.planning.events.DocumentEvent.FiguresTaken;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.EntryFigures;
import cz.tripartita.planning.events.EntryOutcome;
import cz.tripartita.planning.events.FigureOrigin;
import cz.tripartita.planning.events.IndicatorFigure;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.MoneyFigure;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BalanceTest {

    private static final UUID REPORT = id("balance of 2027");

    @Nested
    class Drafting {

        @Test
        void takesYearAndEntriesOfThePlanInItsOrder() {
            List<DocumentEvent> plan = then(
                    plan("a", "b"),
                    List.of(
                            new ChapterOrdered(PLAN, AREA, id("order"), List.of(id("entry b"), id("entry a"))),
                            frozen(1),
                            published()));
            assertThat(draft(plan))
                    .containsExactly(new BalanceReportDrafted(
                            REPORT,
                            PROCESS,
                            CITY,
                            "Bilance",
                            PLAN,
                            YEAR,
                            YEAR.plusYears(1).minusDays(1),
                            List.of(entry("b", AREA), entry("a", AREA)),
                            null,
                            DAY));
        }

        @Test
        void isRefusedOfAPlanThatIsNotPublishedAndOfAnotherDocument() {
            assertThat(refusal(() -> draft(onItsWay())).rule()).isEqualTo(PlanningRule.BALANCE_OF_PUBLISHED_PLAN);
            assertThat(refusal(() -> draft(List.of(drafted(DocumentKind.COMMUNITY_PLAN), frozen(1), published())))
                            .facts())
                    .containsEntry("kind", "COMMUNITY_PLAN");
        }

        @Test
        void supersedesAnotherBalanceReportAlone() {
            DocumentState plan = DocumentState.of(then(onItsWay(), List.of(published())));
            DocumentState earlier = DocumentState.of(List.of(balanceDrafted("a"), frozen(1), published()));
            var command = new DraftBalanceReport(REPORT, PLAN, "Bilance", id("earlier"));
            assertThat(BalanceDecider.decide(command, plan, earlier, coordinator()))
                    .extracting("supersedes")
                    .containsExactly(id("earlier"));
            assertThat(refusal(() -> BalanceDecider.decide(command, plan, plan, coordinator()))
                            .rule())
                    .isEqualTo(PlanningRule.SUPERSEDES_PUBLISHED_DOCUMENT);
        }

        private List<DocumentEvent> draft(List<DocumentEvent> plan) {
            return BalanceDecider.decide(
                    new DraftBalanceReport(REPORT, PLAN, "Bilance", null), DocumentState.of(plan), null, coordinator());
        }
    }

    @Nested
    class Answering {

        private static final List<DocumentEvent> BALANCE = List.of(balanceDrafted("a", "b"));
        private static final AnswerEntry.Spent SPENT = new AnswerEntry.Spent(Money.czk("420000"), "účetnictví");

        @Test
        void marksFiguresAsEntered() {
            var measured = new AnswerEntry.Measured("jízdy", new BigDecimal("1412"), "jízda", "výkaz");
            assertThat(answer(SPENT, measured))
                    .containsExactly(new EntryAnswered(
                            PLAN,
                            id("entry a"),
                            EntryOutcome.PARTLY,
                            "vůz v opravě",
                            new MoneyFigure(Money.czk("420000"), "účetnictví", FigureOrigin.ENTERED),
                            List.of(new IndicatorFigure(
                                    "jízdy", new BigDecimal("1412"), "jízda", "výkaz", FigureOrigin.ENTERED))));
        }

        @Test
        void isReplacedByALaterAnswerAndAlreadySoWithTheSame() {
            List<DocumentEvent> answered = then(BALANCE, answer(SPENT));
            assertThat(answer("a", SPENT, answered)).isEmpty();
            assertThat(answer("a", null, answered)).hasSize(1);
        }

        @Test
        void isRefusedOfAnEntryThatThePlanDoesNotHave() {
            assertThat(refusal(() -> answer("c", SPENT, BALANCE)).rule()).isEqualTo(PlanningRule.ENTRY_KNOWN);
        }

        @Test
        void isRefusedWithNegativeMoneyAndOutsideABalanceReport() {
            var owed = new AnswerEntry.Spent(Money.czk("-0.01"), "účetnictví");
            assertThat(refusal(() -> answer(owed)).rule()).isEqualTo(PlanningRule.COST_NOT_NEGATIVE);
            assertThat(refusal(() -> answer("a", SPENT, plan("a"))).rule()).isEqualTo(PlanningRule.CONTENT_OF_THE_KIND);
        }

        @Test
        void isForCoordinatorAndHead() {
            assertThat(refusal(() -> BalanceDecider.decide(
                                    answering("a", SPENT), DocumentState.of(BALANCE), byFacilitator()))
                            .rule())
                    .isEqualTo(PlanningRule.DOCUMENT_LED_BY_COORDINATOR);
        }

        private List<DocumentEvent> answer(AnswerEntry.Spent spent, AnswerEntry.Measured... measured) {
            return BalanceDecider.decide(answering("a", spent, measured), DocumentState.of(BALANCE), coordinator());
        }

        private List<DocumentEvent> answer(
                String entry, AnswerEntry.@Nullable Spent spent, List<DocumentEvent> events) {
            return BalanceDecider.decide(answering(entry, spent), DocumentState.of(events), coordinator());
        }

        private AnswerEntry answering(
                String entry, AnswerEntry.@Nullable Spent spent, AnswerEntry.Measured... measured) {
            return new AnswerEntry(
                    PLAN, id("entry " + entry), EntryOutcome.PARTLY, "vůz v opravě", spent, List.of(measured));
        }
    }

    @Nested
    class Figures {

        private static final List<DocumentEvent> BALANCE = List.of(balanceDrafted("a", "b"));

        @Test
        void areTakenOfEveryEntryOnceInTheOrderOfThePlan() {
            assertThat(take(BALANCE, "b", "a"))
                    .containsExactly(new FiguresTaken(PLAN, List.of(figures("a"), figures("b")), 900, DAY));
            for (String[] told : new String[][] {{"a"}, {"a", "a"}, {"a", "c"}, {"a", "b", "b"}, {"a", "b", "c"}}) {
                assertThat(refusal(() -> take(BALANCE, told)).rule()).isEqualTo(PlanningRule.FIGURES_OF_EVERY_ENTRY);
            }
        }

        @Test
        void areAskedForAgainByCoordinatorAndHead() {
            assertThat(request(BALANCE, coordinator())).containsExactly(new FiguresRequested(PLAN));
            assertThat(refusal(() -> request(BALANCE, byFacilitator())).rule())
                    .isEqualTo(PlanningRule.DOCUMENT_LED_BY_COORDINATOR);
        }

        @Test
        void areNeitherAskedForNorTakenOfAFrozenDraft() {
            List<DocumentEvent> frozen = then(BALANCE, List.of(frozen(1)));
            assertThat(refusal(() -> request(frozen, coordinator())).rule())
                    .isEqualTo(PlanningRule.DOCUMENT_IN_DRAFTING);
            assertThat(refusal(() -> take(frozen, "a", "b")).rule()).isEqualTo(PlanningRule.DOCUMENT_IN_DRAFTING);
        }

        private static EntryFigures figures(String entry) {
            return new EntryFigures(id("entry " + entry), List.of(), List.of());
        }

        private static List<DocumentEvent> take(List<DocumentEvent> events, String... entries) {
            List<EntryFigures> figures =
                    Arrays.stream(entries).map(Figures::figures).toList();
            return BalanceDecider.decide(new TakeFigures(PLAN, figures, 900), DocumentState.of(events), coordinator());
        }

        private static List<DocumentEvent> request(List<DocumentEvent> events, Occasion occasion) {
            return BalanceDecider.decide(new RequestFigures(PLAN), DocumentState.of(events), occasion);
        }
    }
}
