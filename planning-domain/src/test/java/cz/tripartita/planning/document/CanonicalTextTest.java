package cz.tripartita.planning.document;

import static cz.tripartita.planning.PlanningSamples.AREA;
import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.then;
import static cz.tripartita.planning.document.DocumentSamples.PLAN;
import static cz.tripartita.planning.document.DocumentSamples.YEAR;
import static cz.tripartita.planning.document.DocumentSamples.added;
import static cz.tripartita.planning.document.DocumentSamples.balanceDrafted;
import static cz.tripartita.planning.document.DocumentSamples.drafted;
import static cz.tripartita.planning.document.DocumentSamples.part;
import static cz.tripartita.planning.document.DocumentSamples.plan;
import static cz.tripartita.planning.document.DocumentSamples.planOf;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.ChapterOrdered;
import cz.tripartita.planning.events.DocumentEvent.EntryAnswered;
import cz.tripartita.planning.events.DocumentEvent.FiguresTaken;
import cz.tripartita.planning.events.DocumentEvent.PartSet;
import cz.tripartita.planning.events.DocumentEvent.SectionWritten;
import cz.tripartita.planning.events.DocumentEvent.TextWritten;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentPart;
import cz.tripartita.planning.events.EntryFigures;
import cz.tripartita.planning.events.EntryOutcome;
import cz.tripartita.planning.events.FigureOrigin;
import cz.tripartita.planning.events.GrantFigure;
import cz.tripartita.planning.events.IndicatorFigure;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.MoneyFigure;
import cz.tripartita.planning.events.PartIndicator;
import cz.tripartita.planning.events.PartLevel;
import cz.tripartita.planning.events.PlanSection;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The digests were computed with {@code printf … | sha256sum}, the ids in them with Python's {@code uuid}. */
class CanonicalTextTest {

    private static final String A = "88b2cc69-4a1e-3ea9-86bf-6785a90981aa";
    private static final String DIGEST = "55022d875ad42f698d7c99a753537650bfa1f842a6de6da5c7c8abd0fa6a9444";
    private static final String TIES = "e877c56e-4fb6-31e8-9fd3-0dbd114a545b\t2.2 Doprava\tcíl B.1\n";

    @Test
    void ofGrantRulesEscapesWhatSeparates() {
        List<DocumentEvent> rules =
                List.of(drafted(DocumentKind.GRANT_RULES), new TextWritten(PLAN, "Čl. 1\n\tÚčel: 50 \\ 50\r"));
        assertThat(text(rules)).isEqualTo("""
                        document\tGRANT_RULES\tPlán\t2027-01-01\t2027-12-31
                        text\tČl. 1\\n\\tÚčel: 50 \\\\ 50\\r
                        """);
        assertThat(digest(rules)).isEqualTo("81c06dd331962121d663000e234e9c411a8d590cdc75f9f4dce5cf17bc1cd286");
    }

    @Test
    void ofAPlanListsTheEntriesOfEachChapterInItsOrder() {
        List<DocumentEvent> plan = then(
                plan(),
                List.of(
                        added("b", AREA),
                        added("a", "families"),
                        new ChapterOrdered(PLAN, AREA, id("order"), List.of(id("entry b")))));
        assertThat(text(plan))
                .isEqualTo("document\tREALISATION_PLAN\tPlán\t2027-01-01\t2027-12-31\n"
                        + "chapter\tfamilies\t\n"
                        + "entry\t" + A + "\tfamilies\t0cc175b9-c0f1-36a8-b1c3-99e269772661\tNávrh a\t" + DIGEST
                        + "\t450000.00\t" + TIES
                        + "chapter\tseniors\t70a17ffa-722a-3985-b86d-30b034ad06d7\n"
                        + "entry\t88304193-bae1-3303-8bc0-bb04518e4d21\tseniors\t92eb5ffe-e6ae-3fec-bad7-1c777531578f"
                        + "\tNávrh b\t" + DIGEST + "\t450000.00\t" + TIES);
        assertThat(digest(plan)).isEqualTo("9c579f053bcf39f7683338d849e2c70d52d035fa043b24ff594dc412199631b6");
    }

    @Test
    void ofAPlanFollowsTheOrderAgreedOn() {
        List<DocumentEvent> unordered = plan("a", "b");
        List<DocumentEvent> ordered = then(
                unordered, List.of(new ChapterOrdered(PLAN, AREA, id("order"), List.of(id("entry b"), id("entry a")))));
        assertThat(text(unordered).indexOf(A))
                .isLessThan(text(unordered).indexOf(id("entry b").toString()));
        assertThat(text(ordered).indexOf(A))
                .isGreaterThan(text(ordered).indexOf(id("entry b").toString()));
    }

    @Test
    void ofPartsGoesByDesignationAndLeavesAbsentFieldsEmpty() {
        var measure = new DocumentPart(
                id("part 1.1"),
                id("part 1"),
                PartLevel.MEASURE,
                "1.1",
                "Doprava",
                "Text",
                "odbor",
                YEAR,
                new PartIndicator("jízdy", new BigDecimal("1.50"), new BigDecimal("1000"), "jízda"),
                Money.czk("1.5"),
                List.of("město", "kraj"),
                "cíl B.1",
                id("transport"));
        assertThat(text(List.of(
                        drafted(DocumentKind.COMMUNITY_PLAN),
                        new PartSet(PLAN, measure),
                        new SectionWritten(PLAN, PlanSection.NETWORK, "Síť"),
                        new SectionWritten(PLAN, PlanSection.ANALYSES, "Souhrn"),
                        new PartSet(PLAN, part("1", PartLevel.GOAL, null)))))
                .isEqualTo("document\tCOMMUNITY_PLAN\tPlán\t2027-01-01\t2027-12-31\n"
                        + "part\t7d3fedca-f1bb-3110-8d0d-2b19f56cfdd4\t\tGOAL\t1\tNázev\tText\t\t\t\t\t\t\t\t\t\n"
                        + "part\tf09e4bd7-2b6e-3822-9503-a741ac41eb43\t7d3fedca-f1bb-3110-8d0d-2b19f56cfdd4\tMEASURE"
                        + "\t1.1\tDoprava\tText\todbor\t2027-01-01\tjízdy\t1.5\t1000\tjízda\t1.50\tcíl B.1"
                        + "\t7b334b72-6036-3141-a59f-a9862e803476\n"
                        + "source\tměsto\nsource\tkraj\n"
                        + "section\tANALYSES\tSouhrn\nsection\tNETWORK\tSíť\n");
    }

    @Test
    void ofABalanceReportHoldsTheAnswersWithTheirSources() {
        var answered = new EntryAnswered(
                PLAN,
                id("entry a"),
                EntryOutcome.PARTLY,
                "vůz v opravě",
                new MoneyFigure(Money.czk("420000"), "účetnictví", FigureOrigin.ENTERED),
                List.of(new IndicatorFigure(
                        "jízdy", new BigDecimal("1412.0"), "jízda", "výkaz", FigureOrigin.ENTERED)));
        assertThat(text(List.of(balanceDrafted("a"), answered)))
                .isEqualTo("document\tBALANCE_REPORT\tMá dáti / Dal\t2027-01-01\t2027-12-31\n"
                        + "plan\t3dcd6735-0ca9-3b19-a448-5efe8b81e4f3\n"
                        + "entry\t" + A + "\tseniors\t0cc175b9-c0f1-36a8-b1c3-99e269772661\tNávrh a\t" + DIGEST
                        + "\t450000.00\t" + TIES
                        + "answer\tPARTLY\tvůz v opravě\t420000.00\túčetnictví\tENTERED\n"
                        + "indicator\tjízdy\t1412\tjízda\tvýkaz\tENTERED\n");
    }

    @Test
    void ofABalanceReportHoldsWhatItTookFromTheRecord() {
        var taken = new FiguresTaken(
                PLAN,
                List.of(new EntryFigures(
                        id("entry a"),
                        List.of(new GrantFigure(
                                id("grant"), "Senior Expres", Money.czk("55000"), Money.czk("27500"), 2)),
                        List.of(new IndicatorFigure(
                                "jízdy", new BigDecimal("310"), "jízda", "2027-Q1", FigureOrigin.RECORDED)))),
                900,
                DAY);
        assertThat(text(List.of(balanceDrafted("a"), taken)))
                .endsWith("grant\t" + id("grant") + "\tSenior Expres\t55000.00\t27500.00\t2\n"
                        + "recorded\tjízdy\t310\tjízda\t2027-Q1\tRECORDED\n");
    }

    @Test
    void ofAPlanNamesTheConceptThatItCarriesOut() {
        assertThat(text(List.of(planOf(id("concept")))))
                .isEqualTo(
                        "document\tREALISATION_PLAN\tPlán\t2027-01-01\t2027-12-31\nconcept\t" + id("concept") + "\n");
    }

    private static String text(List<DocumentEvent> events) {
        DocumentState state = DocumentState.of(events);
        return CanonicalText.of(state.cover(), state.content());
    }

    private static String digest(List<DocumentEvent> events) {
        DocumentState state = DocumentState.of(events);
        return CanonicalText.digestOf(state.cover(), state.content());
    }
}
