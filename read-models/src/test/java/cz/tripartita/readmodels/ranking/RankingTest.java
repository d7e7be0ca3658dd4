package cz.tripartita.readmodels.ranking;

import static cz.tripartita.readmodels.MoneyStory.CLUB;
import static cz.tripartita.readmodels.MoneyStory.PROGRAMME;
import static cz.tripartita.readmodels.MoneyStory.TRANSPORT;
import static cz.tripartita.readmodels.RankingStory.FILE;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.planning.events.Money;
import cz.tripartita.readmodels.MoneyStory;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.TestDatabase;
import cz.tripartita.readmodels.WholeStory;
import cz.tripartita.readmodels.ranking.ApplicantScore.CriterionMean;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RankingTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final DecisionFiles FILES = new DecisionFiles(JDBC);
    private static final Evaluations EVALUATIONS = new Evaluations(JDBC);

    @BeforeAll
    static void tellTheStory() {
        WholeStory.told().tell(Projector.of(new RankingProjection(JDBC)));
    }

    private static DecisionFileView file() {
        return FILES.find("plzen", PROGRAMME).orElseThrow();
    }

    @Test
    void showsTheRankingAsTheBodyOrderedItWithTheLatestRecommendation() {
        assertThat(file().drawnUp()).isTrue();
        assertThat(file().applications())
                .filteredOn(one -> one.place() != null)
                .extracting(RankedApplication::applicationId, RankedApplication::place, RankedApplication::recommended)
                .containsExactly(tuple(CLUB, 1, null), tuple(TRANSPORT, 2, Money.czk("45000")));
        assertThat(file().recommendations())
                .extracting(RecommendationView::total)
                .containsExactly(Money.czk("30000"), Money.czk("45000"));
    }

    @Test
    void showsApplicationsWithoutAPlaceBehindTheOthers() {
        assertThat(file().applications().getLast().place()).isNull();
        assertThat(file().applications())
                .extracting(RankedApplication::organisation)
                .contains("Diakonie Plzeň");
    }

    @Test
    void keepsScenariosAndPacks() {
        assertThat(file().scenarios())
                .singleElement()
                .satisfies(scenario -> assertThat(scenario.shared()).isEqualTo(Money.czk("65000")));
        assertThat(file().packs()).extracting(PackView::position).containsExactly(42L);
    }

    @Test
    void showsStaffWhoScoredAndWhoMayNot() {
        assertThat(EVALUATIONS.find("plzen", CLUB).orElseThrow().evaluators())
                .extracting(EvaluatorView::personId, EvaluatorView::state)
                .containsExactlyInAnyOrder(
                        tuple(id("jan"), EvaluatorState.SCORED),
                        tuple(id("eva"), EvaluatorState.SCORED),
                        tuple(id("iva"), EvaluatorState.CONFLICT));
    }

    @Test
    void showsAnApplicantTheMeanOfThreeScores() {
        assertThat(EVALUATIONS.forApplicant("plzen", TRANSPORT))
                .contains(new ApplicantScore(
                        TRANSPORT,
                        new BigDecimal("80.00"),
                        80,
                        90,
                        List.of(new CriterionMean("Potřebnost", new BigDecimal("8.00")))));
    }

    @Test
    void showsAnApplicantOfTwoScoresABandAlone() {
        assertThat(EVALUATIONS.forApplicant("plzen", CLUB)).contains(new ApplicantScore(CLUB, null, 80, 90, List.of()));
    }

    @Test
    void showsAnApplicantNothingWithoutARanking() {
        assertThat(EVALUATIONS.forApplicant("plzen", MoneyStory.REFUSED)).isEmpty();
    }

    @Test
    void belongsToOneMunicipality() {
        assertThat(FILES.find("zatec", PROGRAMME)).isEmpty();
        assertThat(FILES.findFile("zatec", FILE)).isEmpty();
        assertThat(EVALUATIONS.find("zatec", CLUB)).isEmpty();
        assertThat(EVALUATIONS.forApplicant("zatec", CLUB)).isEmpty();
    }
}
