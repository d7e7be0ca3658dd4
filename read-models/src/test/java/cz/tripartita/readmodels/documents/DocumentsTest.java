package cz.tripartita.readmodels.documents;

import static cz.tripartita.readmodels.DocumentsStory.*;
import static cz.tripartita.readmodels.Pages.oneByOne;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.planning.events.CommentOutcome;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.EntryOutcome;
import cz.tripartita.planning.events.FigureOrigin;
import cz.tripartita.planning.events.IndicatorFigure;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.MoneyFigure;
import cz.tripartita.planning.events.PartLevel;
import cz.tripartita.planning.events.PlanSection;
import cz.tripartita.readmodels.DocumentsStory;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.PlanningStory;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.TestDatabase;
import cz.tripartita.readmodels.differences.Difference;
import cz.tripartita.readmodels.differences.Differences;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DocumentsTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final Documents DOCUMENTS = new Documents(JDBC);

    @BeforeAll
    static void tellTheStory() {
        Story story = new Story();
        DocumentsStory.tell(story);
        story.tell(Projector.of(new DocumentsProjection(JDBC)));
    }

    private static DocumentView document(UUID id) {
        return DOCUMENTS.find("plzen", id).orElseThrow();
    }

    @Test
    void showsTheChaptersOfAPlanInTheOrderAgreedOn() {
        assertThat(document(PLAN).content().chapters())
                .containsExactly(
                        new ChapterView(
                                "families",
                                null,
                                List.of(new EntryView(entry("Centra", "families", id("centres")), null, null))),
                        new ChapterView(
                                "seniors",
                                PlanningStory.OPEN,
                                List.of(
                                        new EntryView(entry("Poradna", "seniors", id("advice")), null, null),
                                        new EntryView(
                                                entry("Senior Expres", "seniors", PlanningStory.EXPRES), null, null))));
    }

    @Test
    void showsEveryDraftWithItsStepsInTheOrderOfTheirTaking() {
        DraftView returned = document(PLAN).drafts().getFirst();
        assertThat(returned.returnedOn()).isEqualTo(LocalDate.of(2026, 6, 2));
        assertThat(returned.returnReason()).isEqualTo("chybí kapitola");
        DraftView second = document(PLAN).drafts().getLast();
        assertThat(second.contentDigest()).isEqualTo("ff02");
        assertThat(second.commentsFrom()).isEqualTo(Instant.parse("2026-06-03T08:00:00Z"));
        assertThat(second.commentsUntil()).isEqualTo(LocalDate.of(2026, 7, 3));
        assertThat(second.steps()).startsWith(DocumentStep.PUBLIC_COMMENT, DocumentStep.PUBLIC_HEARING);
        assertThat(second.taken())
                .containsExactly(
                        step(DocumentStep.PUBLIC_COMMENT, "2026-07-04", null, null, null, null, null),
                        step(DocumentStep.PUBLIC_HEARING, "2026-07-04", null, "radnice", null, null, null),
                        step(DocumentStep.STEERING_APPROVAL, "2026-07-04", PlanningStory.MAY, null, null, null, true),
                        step(DocumentStep.COMMISSION_OPINION, "2026-07-05", null, null, "sociální komise", null, true),
                        step(DocumentStep.COUNCIL, "2026-07-10", null, null, null, "300/26", true),
                        step(DocumentStep.PUBLICATION, "2026-07-12", null, null, null, null, null));
    }

    @Test
    void keepsTheSettlementList() {
        List<CommentView> comments = document(PLAN).comments();
        assertThat(comments)
                .extracting(CommentView::outcome)
                .containsExactly(CommentOutcome.PARTLY_ACCEPTED, CommentOutcome.REJECTED);
        assertThat(comments.getFirst().memberId()).isEqualTo(PlanningStory.NEIGHBOUR);
        assertThat(comments.getFirst().about()).isEqualTo(id("entry Centra"));
        assertThat(comments.getFirst().submittedOn()).isEqualTo(LocalDate.of(2026, 6, 3));
        assertThat(comments.getLast().text()).isEqualTo(PlanningStory.text("spoken"));
        assertThat(comments.getLast().author()).isEqualTo(PlanningStory.text("author"));
        assertThat(comments.getLast().reason()).isEqualTo("jiná obec");
        assertThat(comments.getLast().settledOn()).isEqualTo(LocalDate.of(2026, 7, 4));
    }

    @Test
    void showsABalanceReportInTheOrderOfItsPlanWithTheAnswersSoFar() {
        DocumentView balance = document(BALANCE);
        assertThat(balance.planId()).isEqualTo(PLAN);
        assertThat(balance.document().kind()).isEqualTo(DocumentKind.BALANCE_REPORT);
        List<EntryView> entries = balance.content().chapters().getFirst().entries();
        assertThat(entries).extracting(view -> view.entry().title()).containsExactly("Poradna", "Senior Expres");
        assertThat(entries.getFirst().answer()).isNull();
        assertThat(entries.getLast().answer())
                .isEqualTo(new AnswerView(
                        EntryOutcome.PARTLY,
                        "vůz v opravě",
                        new MoneyFigure(Money.czk("420000"), "účetnictví", FigureOrigin.ENTERED),
                        List.of(new IndicatorFigure(
                                "jízdy", new BigDecimal("1412"), "jízda", "výkaz", FigureOrigin.ENTERED))));
    }

    @Test
    void showsPartsByDesignationAndWhatWasNotApprovedBackInDrafting() {
        DocumentView plan = document(COMMUNITY_PLAN);
        assertThat(plan.content().parts())
                .containsExactly(part("1", PartLevel.GOAL, null), part("1.1", PartLevel.MEASURE, "1"));
        assertThat(plan.content().sections())
                .containsExactly(
                        new SectionView(PlanSection.ANALYSES, "Souhrn"),
                        new SectionView(PlanSection.NETWORK, "Pět služeb"));
        assertThat(plan.document().stage()).isEqualTo(DocumentStage.DRAFTING);
        assertThat(plan.document().draft()).isEqualTo(1);
        assertThat(plan.drafts().getFirst().returnedOn()).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void showsWhatSupersededWhat() {
        assertThat(document(OLD_RULES).document().stage()).isEqualTo(DocumentStage.SUPERSEDED);
        assertThat(document(OLD_RULES).document().supersededBy()).isEqualTo(RULES);
        assertThat(document(RULES).document().supersedes()).isEqualTo(OLD_RULES);
        assertThat(document(RULES).content().text()).isEqualTo("Čl. 1 a 2");
    }

    @Test
    void keepsWhatEachDraftSays() {
        DocumentContent first = DOCUMENTS.draft("plzen", COMMUNITY_PLAN, 1).orElseThrow();

        assertThat(first).isEqualTo(document(COMMUNITY_PLAN).content());
        assertThat(Differences.between(
                        DOCUMENTS.draft("plzen", PLAN, 1).orElseThrow(),
                        DOCUMENTS.draft("plzen", PLAN, 2).orElseThrow()))
                .extracting(Difference::path, Difference::item)
                .containsExactly(
                        tuple("chapters[families].orderProposalId", null),
                        tuple("chapters[families].entries[" + id("entry Omyl") + "]", "Omyl"));
        assertThat(DOCUMENTS.draft("plzen", PLAN, 3)).isEmpty();
        assertThat(DOCUMENTS.draft("zatec", PLAN, 1)).isEmpty();
    }

    @Test
    void showsThePublicDraftsThatWereOpenedToCommentsAndNothingOfOthers() {
        assertThat(DOCUMENTS.publicDraft("plzen", PLAN, 1)).isEmpty();
        assertThat(DOCUMENTS.publicDraft("plzen", PLAN, 2)).isPresent();
        assertThat(DOCUMENTS.publicDraft("plzen", RULES, 1)).isPresent();
        assertThat(DOCUMENTS.findPublic("plzen", COMMUNITY_PLAN)).isEmpty();
        DocumentView open = DOCUMENTS.findPublic("plzen", CONCEPT).orElseThrow();
        assertThat(open.content().parts()).containsExactly(part("1", PartLevel.GOAL, null));
        assertThat(open.drafts()).extracting(DraftView::draft).containsExactly(1);
        assertThat(document(CONCEPT).content().parts()).hasSize(2);
        assertThat(document(CONCEPT).drafts()).hasSize(2);
    }

    @Test
    void findsThePublicDocumentsThatCarryAProposal() {
        assertThat(DOCUMENTS.publicCarrying("plzen", PlanningStory.EXPRES))
                .extracting(DocumentSummary::documentId)
                .containsExactly(PLAN);
        assertThat(DOCUMENTS.publicCarrying("plzen", PlanningStory.OPEN)).isEmpty();
        assertThat(DOCUMENTS.publicCarrying("zatec", PlanningStory.EXPRES)).isEmpty();
    }

    @Test
    void countsEveryEventInTheVersion() {
        assertThat(document(OLD_RULES).document().version()).isEqualTo(4);
        assertThat(document(COMMUNITY_PLAN).document().version()).isEqualTo(9);
    }

    @Test
    void listsPageByPageAndNarrows() {
        assertThat(oneByOne(page -> DOCUMENTS.list("plzen", DocumentFilter.ALL, page)))
                .extracting(DocumentSummary::documentId)
                .containsExactlyInAnyOrder(PLAN, BALANCE, OLD_RULES, RULES, COMMUNITY_PLAN, CONCEPT);
        assertThat(ids(new DocumentFilter(DocumentKind.REALISATION_PLAN, null, null, false)))
                .containsExactly(PLAN);
        assertThat(ids(new DocumentFilter(null, DocumentStage.DRAFTING, null, false)))
                .containsExactlyInAnyOrder(BALANCE, COMMUNITY_PLAN);
        assertThat(ids(new DocumentFilter(null, null, 2027, false))).hasSize(6);
        assertThat(ids(new DocumentFilter(null, null, 2026, false))).isEmpty();
        assertThat(ids(new DocumentFilter(null, null, null, true)))
                .containsExactlyInAnyOrder(PLAN, OLD_RULES, RULES, CONCEPT);
    }

    @Test
    void findsNothingOfAnotherMunicipality() {
        assertThat(DOCUMENTS.find("zatec", PLAN)).isEmpty();
        assertThat(DOCUMENTS
                        .list("zatec", DocumentFilter.ALL, PageRequest.first(10))
                        .items())
                .isEmpty();
    }

    private static StepView step(
            DocumentStep step,
            String day,
            @Nullable UUID meeting,
            @Nullable String place,
            @Nullable String commission,
            @Nullable String resolution,
            @Nullable Boolean approved) {
        return new StepView(step, LocalDate.parse(day), meeting, place, commission, resolution, approved);
    }

    private static List<UUID> ids(DocumentFilter filter) {
        return DOCUMENTS.list("plzen", filter, PageRequest.first(200)).items().stream()
                .map(DocumentSummary::documentId)
                .toList();
    }
}
