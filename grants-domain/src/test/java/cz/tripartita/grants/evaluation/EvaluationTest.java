package cz.tripartita.grants.evaluation;

import static cz.tripartita.grants.GrantsSamples.APPLICATION;
import static cz.tripartita.grants.GrantsSamples.LINE;
import static cz.tripartita.grants.GrantsSamples.ORGANISATION;
import static cz.tripartita.grants.GrantsSamples.PLZEN;
import static cz.tripartita.grants.GrantsSamples.PROGRAMME;
import static cz.tripartita.grants.GrantsSamples.draft;
import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.planning.events.Money.czk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.Refused;
import cz.tripartita.grants.events.Criterion;
import cz.tripartita.grants.events.CriterionOrigin;
import cz.tripartita.grants.events.CriterionScore;
import cz.tripartita.grants.events.DecisionFileEvent.RankingDrawnUp;
import cz.tripartita.grants.events.DecisionFileEvent.RankingReopened;
import cz.tripartita.grants.events.EvaluationEvent;
import cz.tripartita.grants.events.EvaluationEvent.ApplicationScored;
import cz.tripartita.grants.events.ExactScore;
import cz.tripartita.grants.events.PastEffectiveness;
import cz.tripartita.grants.events.ProgrammeTerms;
import cz.tripartita.grants.events.Ranked;
import cz.tripartita.grants.programme.ApplicationOnTheTable;
import cz.tripartita.planning.events.ErasableText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Criteria of the sample programme weigh 60 and 40. */
class EvaluationTest {

    private static final UUID EVALUATION = Evaluation.idOf(APPLICATION);
    private static final ProgrammeTerms TERMS = draft(_ -> {}).terms();

    private final List<EvaluationEvent> events = new ArrayList<>();
    private @Nullable EvaluationState state;
    private @Nullable ApplicationOnTheTable application =
            new ApplicationOnTheTable(PROGRAMME, LINE, ORGANISATION, czk("60000"), true, true);
    private @Nullable UUID organisation;
    private boolean ranked;
    private ProgrammeTerms terms = TERMS;
    private @Nullable PastEffectiveness effectiveness;

    private Occasion as(String person) {
        return new Occasion(
                Instant.parse("2026-08-15T08:00:00Z"),
                LocalDate.parse("2026-08-15"),
                PLZEN,
                id(person),
                "evaluator",
                organisation);
    }

    private List<EvaluationEvent> appoint(String person) {
        return done(EvaluationDecider.decide(
                new AppointEvaluator(EVALUATION, APPLICATION, id(person)), state, as("officer"), application));
    }

    private List<EvaluationEvent> conflict(String person) {
        ErasableText reason = new ErasableText(id("reason"), "00");
        return done(EvaluationDecider.decide(
                new DeclareConflict(EVALUATION, APPLICATION, reason), state, as(person), application));
    }

    private List<EvaluationEvent> independent(String person) {
        return done(EvaluationDecider.decide(new DeclareIndependence(EVALUATION), known(), as(person), application));
    }

    private List<EvaluationEvent> score(String person, int plan, int budget) {
        return score(
                person,
                new CriterionScore("soulad s plánem", plan, "odpovídá"),
                new CriterionScore("rozpočet", budget, "přiměřený"));
    }

    private List<EvaluationEvent> score(String person, CriterionScore... scores) {
        return done(EvaluationDecider.decide(
                new ScoreApplication(EVALUATION, List.of(scores), effectiveness),
                known(),
                as(person),
                application,
                terms,
                ranked));
    }

    private EvaluationState known() {
        if (state == null) {
            throw new IllegalStateException("nobody is appointed");
        }
        return state;
    }

    private List<EvaluationEvent> done(List<EvaluationEvent> decided) {
        decided.forEach(event -> {
            state = EvaluationState.after(state, event);
            events.add(event);
        });
        return decided;
    }

    private void ready(String... persons) {
        for (String person : persons) {
            appoint(person);
            independent(person);
        }
    }

    @Nested
    class Scores {

        @Test
        void areExactFractionsOfWeightAndPoints() {
            ready("eva");

            assertThat(score("eva", TERMS.scaleTop(), 0))
                    .singleElement()
                    .isInstanceOfSatisfying(ApplicationScored.class, scored -> {
                        assertThat(scored.score().ties(new ExactScore(60, 1))).isTrue();
                        assertThat(scored.evaluatorId()).isEqualTo(id("eva"));
                    });
        }

        @Test
        void areMeantAndSpreadOverEvaluatorsAndTheLaterOneCounts() {
            ready("eva", "jan");
            score("eva", 1, 1);
            score("jan", 2, 1);
            score("eva", 1, 0);
            EvaluationOutcome outcome = EvaluationOutcome.of(events);
            long top = TERMS.scaleTop();

            assertThat(outcome.score().ties(new ExactScore(60 + 160, 2 * top))).isTrue();
            assertThat(outcome.spread().ties(new ExactScore(100, top))).isTrue();
            assertThat(outcome.evaluators()).isEqualTo(2);
        }

        @Test
        void nameEveryCriterionOnceWithAReason() {
            ready("eva");
            Refused.by(GrantsRule.SCORES_EVERY_CRITERION, () -> score("eva", new CriterionScore("rozpočet", 1, "ano")));
            Refused.by(
                    GrantsRule.SCORES_EVERY_CRITERION,
                    () -> score(
                            "eva",
                            new CriterionScore("soulad s plánem", 1, " "),
                            new CriterionScore("rozpočet", 1, "ano")));
            Refused.by(
                    GrantsRule.SCORES_EVERY_CRITERION,
                    () -> score(
                            "eva",
                            new CriterionScore("soulad s plánem", 1, "ano"),
                            new CriterionScore("rozpočet", 1, "ano"),
                            new CriterionScore("rozpočet", 2, "ano")));
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 1})
        void areOnTheScale(int beyond) {
            ready("eva");
            int points = beyond < 0 ? beyond : TERMS.scaleTop() + beyond;

            Refused.by(GrantsRule.POINTS_ON_SCALE, () -> score("eva", points, 0));
        }

        @Test
        void comeFromWhoIsAppointedAndDeclaredToBeIndependent() {
            appoint("eva");
            Refused.by(GrantsRule.INDEPENDENCE_DECLARED_FIRST, () -> score("eva", 1, 1));
            Refused.by(GrantsRule.EVALUATOR_APPOINTED, () -> score("jan", 1, 1));
            Refused.by(GrantsRule.EVALUATOR_APPOINTED, () -> independent("jan"));
        }

        @Test
        void areForACompleteApplicationBeforeTheRanking() {
            ready("eva");
            ranked = true;
            Refused.by(GrantsRule.SCORED_BEFORE_RANKING, () -> score("eva", 1, 1));
            application = new ApplicationOnTheTable(PROGRAMME, LINE, ORGANISATION, czk("60000"), false, true);
            Refused.by(GrantsRule.APPLICATION_COMPLETE, () -> score("eva", 1, 1));
        }

        @Test
        void neverComeFromTheApplicantsOwnOrganisation() {
            ready("eva");
            organisation = ORGANISATION;

            Refused.by(GrantsRule.STAFF_NOT_OF_RECIPIENT, () -> score("eva", 1, 1));
        }
    }

    @Nested
    class PointsFromEffectiveness {

        private static final CriterionScore PLAN = new CriterionScore("soulad s plánem", 5, "odpovídá");
        private static final CriterionScore PAST = new CriterionScore("efektivita", 9, "dobrá pověst");

        @BeforeEach
        void programmeThatTakesThem() {
            terms = draft(draft -> draft.criteria = List.of(
                            Criterion.ofEvaluators("soulad s plánem", 60),
                            new Criterion("efektivita", 40, CriterionOrigin.EFFECTIVENESS)))
                    .terms();
            ready("eva");
        }

        private PastEffectiveness of(String score) {
            return new PastEffectiveness(id("effectiveness"), 2025, 2, new BigDecimal(score));
        }

        @ParameterizedTest
        @CsvSource({"0.00, 0", "4.99, 0", "5.00, 1", "19.01, 2", "64.99, 6", "65.00, 7", "100.00, 10"})
        void areThoseOfTheScoreOnTheScaleOfTheProgramme(String found, int points) {
            effectiveness = of(found);

            assertThat(score("eva", PLAN)).singleElement().isInstanceOfSatisfying(ApplicationScored.class, scored -> {
                assertThat(scored.scores())
                        .extracting(CriterionScore::criterion, CriterionScore::points)
                        .containsExactly(tuple("soulad s plánem", 5), tuple("efektivita", points));
                assertThat(scored.score().ties(new ExactScore(60 * 5 + 40L * points, terms.scaleTop())))
                        .isTrue();
                assertThat(scored.effectiveness()).isEqualTo(effectiveness);
            });
        }

        @Test
        void sayWhatTheyAreTakenFrom() {
            effectiveness = of("19.01");

            assertThat(score("eva", PLAN))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            ApplicationScored.class,
                            scored -> assertThat(scored.scores().getLast().reason())
                                    .isEqualTo(
                                            "Převzato z hodnocení efektivity služby za rok 2025: 19,01 ze 100 bodů."));
        }

        @Test
        void areNotGivenByHand() {
            effectiveness = of("19.01");

            Refused.by(GrantsRule.EFFECTIVENESS_NOT_SCORED_BY_HAND, () -> score("eva", PLAN, PAST));
            Refused.by(GrantsRule.SCORES_EVERY_CRITERION, () -> score("eva"));
        }

        @Test
        void areGivenByHandWhereTheServiceWasNotEvaluated() {
            Refused.by(GrantsRule.SCORES_EVERY_CRITERION, () -> score("eva", PLAN));

            assertThat(score("eva", PLAN, PAST))
                    .singleElement()
                    .isInstanceOfSatisfying(ApplicationScored.class, scored -> {
                        assertThat(scored.score().ties(new ExactScore(60 * 5 + 40 * 9, terms.scaleTop())))
                                .isTrue();
                        assertThat(scored.effectiveness()).isNull();
                    });
        }
    }

    @Nested
    class Conflicts {

        @Test
        void endTheEvaluatorAndWhatTheyScored() {
            ready("eva", "jan");
            score("eva", 2, 2);
            score("jan", 1, 1);
            conflict("eva");
            EvaluationOutcome outcome = EvaluationOutcome.of(events);

            assertThat(outcome.evaluators()).isEqualTo(1);
            assertThat(outcome.waiting()).isZero();
            assertThat(outcome.conflicted()).containsExactly(id("eva"));
            Refused.by(GrantsRule.EVALUATOR_WITHOUT_CONFLICT, () -> score("eva", 2, 2));
            Refused.by(GrantsRule.EVALUATOR_WITHOUT_CONFLICT, () -> appoint("eva"));
            Refused.by(GrantsRule.EVALUATOR_WITHOUT_CONFLICT, () -> independent("eva"));
        }

        @Test
        void areDeclaredOnceByAnybodyEvenBeforeTheFirstEvaluator() {
            assertThat(conflict("member of the commission")).hasSize(1);
            assertThat(conflict("member of the commission")).isEmpty();
            assertThat(appoint("eva")).hasSize(1);
            assertThat(appoint("eva")).isEmpty();
            assertThat(independent("eva")).hasSize(1);
            assertThat(independent("eva")).isEmpty();
        }
    }

    @Test
    void isOfAnApplicationHandedInUnderItsOwnId() {
        AppointEvaluator foreign = new AppointEvaluator(id("another"), APPLICATION, id("eva"));
        Refused.by(
                GrantsRule.EVALUATION_OF_APPLICATION,
                () -> EvaluationDecider.decide(foreign, null, as("officer"), application));
        application = null;
        Refused.by(GrantsRule.EVALUATION_OF_APPLICATION, () -> appoint("eva"));
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "20, 2", "20.01, 3"})
    void needsOneMoreEvaluatorWhereTheSpreadIsAboveTheLimit(BigDecimal spread, int needed) {
        ExactScore exact = new ExactScore(spread.movePointRight(2).longValueExact(), 100);
        EvaluationOutcome outcome = new EvaluationOutcome(2, 0, ExactScore.NONE, exact, Set.of());

        assertThat(TERMS.spreadLimit()).isEqualByComparingTo("20");
        assertThat(outcome.needed(TERMS)).isEqualTo(needed);
        assertThat(outcome.isWhole(TERMS)).isEqualTo(needed == 2);
    }

    @Test
    void knowsWhetherTheRankingIsDrawnUpOrOpenedAgain() {
        Ranked place = new Ranked(
                APPLICATION, LINE, ORGANISATION, czk("1"), ExactScore.NONE, BigDecimal.ZERO, BigDecimal.ZERO, 2, 1);
        RankingDrawnUp drawnUp = new RankingDrawnUp(id("file"), PROGRAMME, List.of(place), id("officer"));

        assertThat(DrawnUpRanking.holds(List.of(drawnUp), APPLICATION)).isTrue();
        assertThat(DrawnUpRanking.holds(List.of(drawnUp), id("another"))).isFalse();
        assertThat(DrawnUpRanking.holds(
                        List.of(drawnUp, new RankingReopened(id("file"), PROGRAMME, "omyl")), APPLICATION))
                .isFalse();
    }
}
