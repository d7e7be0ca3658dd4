package cz.tripartita.readmodels.surveys;

import static cz.tripartita.readmodels.CatalogueStory.ASSISTANCE;
import static cz.tripartita.readmodels.CatalogueStory.TAXI;
import static cz.tripartita.readmodels.Pages.oneByOne;
import static cz.tripartita.readmodels.SurveyStory.BOTH;
import static cz.tripartita.readmodels.SurveyStory.BOTH_LATER;
import static cz.tripartita.readmodels.SurveyStory.CALLED_OFF;
import static cz.tripartita.readmodels.SurveyStory.DRAWN_UP;
import static cz.tripartita.readmodels.SurveyStory.FEW;
import static cz.tripartita.readmodels.SurveyStory.ONE;
import static cz.tripartita.readmodels.SurveyStory.QUESTIONNAIRE;
import static cz.tripartita.readmodels.SurveyStory.QUESTIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.monitoring.events.SurveyTarget;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.TestDatabase;
import cz.tripartita.readmodels.WholeStory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SurveysTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final Surveys SURVEYS = new Surveys(JDBC);
    private static final Questionnaires QUESTIONNAIRES = new Questionnaires(JDBC);
    private static final SatisfactionTrends TRENDS = new SatisfactionTrends(JDBC);

    @BeforeAll
    static void tellTheStory() {
        WholeStory.told().tell(Projector.of(new SurveysProjection(JDBC)));
    }

    private static List<UUID> ids(SurveyFilter filter) {
        return oneByOne(page -> SURVEYS.list("plzen", filter, page)).stream()
                .map(SurveySummary::surveyId)
                .toList();
    }

    @Test
    void keepEveryVersionOfAQuestionnaireAndListTheLatest() {
        assertThat(oneByOne(page -> QUESTIONNAIRES.list("plzen", page)))
                .extracting(QuestionnaireView::version, QuestionnaireView::titleEn)
                .containsExactly(tuple(2, "Your view"));
        assertThat(QUESTIONNAIRES.find("plzen", QUESTIONNAIRE, 1).orElseThrow().questions())
                .isEqualTo(QUESTIONS.subList(0, 1));
        assertThat(QUESTIONNAIRES
                        .find("plzen", QUESTIONNAIRE, null)
                        .orElseThrow()
                        .questions())
                .isEqualTo(QUESTIONS);
        assertThat(QUESTIONNAIRES.find("plzen", QUESTIONNAIRE, 3)).isEmpty();
    }

    @Test
    void listThoseDrawnUpLastFirst() {
        assertThat(ids(SurveyFilter.ALL)).containsExactlyInAnyOrder(BOTH, ONE, FEW, BOTH_LATER, CALLED_OFF, DRAWN_UP);
        assertThat(oneByOne(page -> SURVEYS.list("plzen", SurveyFilter.ALL, page)))
                .extracting(SurveySummary::drawnUpOn)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void narrowByWhatIsAsked() {
        assertThat(ids(new SurveyFilter(SurveyStage.CANCELLED, null, null, null)))
                .containsExactly(CALLED_OFF);
        assertThat(ids(new SurveyFilter(null, SurveyTarget.SERVICE, null, null)))
                .containsExactly(ONE);
        assertThat(ids(new SurveyFilter(null, null, TAXI, 2027))).containsExactly(BOTH_LATER);
        assertThat(ids(new SurveyFilter(null, null, ASSISTANCE, 2026))).containsExactlyInAnyOrder(BOTH, ONE);
    }

    @Test
    void showThePublicWhatWasOpenedAndNotCalledOff() {
        assertThat(oneByOne(page -> SURVEYS.listPublic("plzen", SurveyFilter.ALL, page)))
                .extracting(SurveySummary::surveyId)
                .containsExactlyInAnyOrder(BOTH, ONE, FEW, BOTH_LATER);
        assertThat(SURVEYS.findPublic("plzen", BOTH)).isPresent();
        assertThat(SURVEYS.findPublic("plzen", CALLED_OFF)).isEmpty();
        assertThat(SURVEYS.findPublic("plzen", DRAWN_UP)).isEmpty();
    }

    @Test
    void showOneWithItsResultsAndTheLatestSummary() {
        SurveyView view = SURVEYS.find("plzen", BOTH).orElseThrow();

        assertThat(view.survey().tokens()).isEqualTo(40);
        assertThat(view.survey().answers()).isEqualTo(20);
        assertThat(view.survey().satisfaction()).isEqualByComparingTo("75.0");
        assertThat(view.survey().closedOn()).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(view.survey().version()).isEqualTo(6);
        assertThat(view.questions()).isEqualTo(QUESTIONS);
        assertThat(view.results()).isNotNull();
        assertThat(view.summaries())
                .extracting(SummaryView::summary, SummaryView::summaryEn)
                .containsExactly(tuple("Lidé chválí pečovatelky.", "People praise the carers."));
    }

    @Test
    void sayNothingOfFewerThanFive() {
        SurveySummary few = SURVEYS.find("plzen", FEW).orElseThrow().survey();

        assertThat(few.stage()).isEqualTo(SurveyStage.CLOSED);
        assertThat(few.answers()).isNull();
        assertThat(few.satisfaction()).isNull();
        assertThat(oneByOne(page -> SURVEYS.results("plzen", FEW, page))).isEmpty();
    }

    @Test
    void tellThePublishedTablesCellByCell() {
        List<ResultRow> rows = oneByOne(page -> SURVEYS.results("plzen", BOTH, page));

        assertThat(rows)
                .extracting(ResultRow::question, ResultRow::option, ResultRow::part, ResultRow::value, ResultRow::count)
                .containsExactly(
                        tuple("staff", null, null, "1", 0),
                        tuple("staff", null, null, "2", 0),
                        tuple("staff", null, null, "3", 5),
                        tuple("staff", null, null, "4", 10),
                        tuple("staff", null, null, "5", 5),
                        tuple("staff", null, null, "unanswered", 0),
                        tuple("staff", null, null, "mean", null),
                        tuple("staff", null, ASSISTANCE.toString(), "1", 0),
                        tuple("staff", null, ASSISTANCE.toString(), "2", 0),
                        tuple("staff", null, ASSISTANCE.toString(), "3", 5),
                        tuple("staff", null, ASSISTANCE.toString(), "4", 10),
                        tuple("staff", null, ASSISTANCE.toString(), "5", 5),
                        tuple("staff", null, ASSISTANCE.toString(), "unanswered", 0),
                        tuple("staff", null, ASSISTANCE.toString(), "mean", null),
                        tuple("needs", "food", null, "chosen", 12),
                        tuple("needs", "food", null, "not_chosen", 8),
                        tuple("needs", "ride", null, null, null),
                        tuple("words", null, null, "chosen", 12),
                        tuple("words", null, null, "not_chosen", 8));
        assertThat(rows.get(6).low()).isEqualByComparingTo("3.67");
    }

    @Test
    void followSatisfactionOverYears() {
        assertThat(oneByOne(page -> TRENDS.ofServices("plzen", null, page)))
                .extracting(
                        ServiceTrend::serviceId, ServiceTrend::year, ServiceTrend::satisfaction, ServiceTrend::surveys)
                .containsExactlyInAnyOrder(
                        tuple(ASSISTANCE, 2026, new BigDecimal("67.6"), 2),
                        tuple(ASSISTANCE, 2027, new BigDecimal("80.0"), 1),
                        tuple(TAXI, 2026, new BigDecimal("87.5"), 1),
                        tuple(TAXI, 2027, new BigDecimal("80.0"), 1));
        assertThat(oneByOne(page -> TRENDS.ofServices("plzen", TAXI, page))).hasSize(2);
        assertThat(oneByOne(page -> TRENDS.ofKinds("plzen", page)))
                .extracting(KindTrend::category, KindTrend::kind, KindTrend::year, KindTrend::satisfaction)
                .containsExactly(
                        tuple(ServiceCategory.REGISTERED, "39", 2026, new BigDecimal("67.6")),
                        tuple(ServiceCategory.REGISTERED, "39", 2027, new BigDecimal("80.0")),
                        tuple(ServiceCategory.RELATED, null, 2026, new BigDecimal("87.5")),
                        tuple(ServiceCategory.RELATED, null, 2027, new BigDecimal("80.0")));
    }

    @Test
    void findNothingOfAnotherMunicipality() {
        assertThat(SURVEYS.find("zatec", BOTH)).isEmpty();
        assertThat(oneByOne(page -> SURVEYS.list("zatec", SurveyFilter.ALL, page)))
                .isEmpty();
        assertThat(oneByOne(page -> SURVEYS.results("zatec", BOTH, page))).isEmpty();
        assertThat(QUESTIONNAIRES.find("zatec", QUESTIONNAIRE, null)).isEmpty();
        assertThat(oneByOne(page -> QUESTIONNAIRES.list("zatec", page))).isEmpty();
        assertThat(oneByOne(page -> TRENDS.ofServices("zatec", null, page))).isEmpty();
        assertThat(oneByOne(page -> TRENDS.ofKinds("zatec", page))).isEmpty();
    }
}
