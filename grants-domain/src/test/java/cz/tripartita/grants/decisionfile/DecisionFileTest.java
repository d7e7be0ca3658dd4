package cz.tripartita.grants.decisionfile;

import static cz.tripartita.grants.GrantsSamples.LINE;
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
import cz.tripartita.grants.decisionfile.RankingDecider.Found;
import cz.tripartita.grants.evaluation.EvaluationOutcome;
import cz.tripartita.grants.events.AllocationShare;
import cz.tripartita.grants.events.DecisionFileEvent;
import cz.tripartita.grants.events.DecisionFileEvent.AwardsRecommended;
import cz.tripartita.grants.events.DecisionFileEvent.RankingDrawnUp;
import cz.tripartita.grants.events.DecisionFileEvent.ScenarioSaved;
import cz.tripartita.grants.events.ExactScore;
import cz.tripartita.grants.events.Excused;
import cz.tripartita.grants.events.ProgrammeTerms;
import cz.tripartita.grants.events.Ranked;
import cz.tripartita.grants.events.Recommendation;
import cz.tripartita.grants.programme.ApplicationOnTheTable;
import cz.tripartita.grants.programme.ProgrammeInForce;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three applications to one line: the bus, the club and the taxi, of which the last two tie. */
class DecisionFileTest {

    private static final UUID FILE = DecisionFile.idOf(PROGRAMME);
    private static final UUID BUS = id("bus");
    private static final UUID CLUB = id("club");
    private static final UUID TAXI = id("taxi");
    private static final Instant CLOSED = Instant.parse("2026-08-15T08:00:00Z");

    private @Nullable DecisionFileState state;
    private Instant now = CLOSED;
    private boolean published = true;
    private Map<UUID, Set<UUID>> conflicted = Map.of();

    private Occasion occasion() {
        return new Occasion(now, LocalDate.parse("2026-08-15"), PLZEN, id("officer"), "grants-officer", null);
    }

    private ProgrammeInForce programme() {
        ProgrammeTerms terms = draft(_ -> {}).terms();
        return new ProgrammeInForce(terms, terms.timetable(), published, Map.of(LINE, czk("100000")));
    }

    private static Found found(UUID application, String requested, long score, boolean complete, int evaluators) {
        return new Found(
                application,
                new ApplicationOnTheTable(PROGRAMME, LINE, application, czk(requested), complete, true),
                new EvaluationOutcome(evaluators, 0, new ExactScore(score, 1), new ExactScore(10, 1), Set.of()));
    }

    private static List<Found> all() {
        return List.of(
                found(CLUB, "60000", 70, true, 2), found(BUS, "30000", 90, true, 2), found(TAXI, "50000", 70, true, 2));
    }

    private List<DecisionFileEvent> enter(UUID application) {
        return done(RankingDecider.decide(new EnterApplication(FILE, PROGRAMME, application), state, PLZEN));
    }

    private List<DecisionFileEvent> drawUp(List<Found> found) {
        return done(RankingDecider.decide(new DrawUpRanking(FILE), known(), occasion(), programme(), found));
    }

    private List<DecisionFileEvent> order(UUID... order) {
        return done(RankingDecider.decide(new OrderTie(FILE, List.of(order), "větší potřebnost"), known(), occasion()));
    }

    private List<DecisionFileEvent> scenario(String name, String amount) {
        SaveScenario command = new SaveScenario(FILE, id(name), name, LINE, null, czk(amount), List.of());
        return done(ScenarioDecider.decide(command, known(), occasion(), programme()));
    }

    private List<DecisionFileEvent> recommend(List<Excused> excused, Recommendation... recommendations) {
        RecommendAwards command = new RecommendAwards(
                FILE,
                "komise sociální",
                Arrays.asList(recommendations),
                List.of(id("one"), id("two"), id("three")),
                excused,
                2,
                1,
                0);
        return done(RecommendationDecider.decide(command, known(), occasion(), programme(), conflicted));
    }

    private static Recommendation of(UUID application, String amount) {
        return new Recommendation(application, czk(amount), "podle pořadí");
    }

    private DecisionFileState known() {
        if (state == null) {
            throw new IllegalStateException("nothing is entered");
        }
        return state;
    }

    private List<DecisionFileEvent> done(List<DecisionFileEvent> decided) {
        decided.forEach(event -> state = DecisionFileState.after(state, event));
        return decided;
    }

    private void ranked() {
        List.of(BUS, CLUB, TAXI).forEach(this::enter);
        drawUp(all());
    }

    @Nested
    class DrawsUpRanking {

        @Test
        void byExactScoresAndLeavesTiesAtOnePlace() {
            List.of(BUS, CLUB, TAXI).forEach(DecisionFileTest.this::enter);

            assertThat(drawUp(all()))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            RankingDrawnUp.class,
                            drawnUp -> assertThat(drawnUp.ranking())
                                    .extracting(Ranked::applicationId, Ranked::place)
                                    .containsExactlyInAnyOrder(tuple(BUS, 1), tuple(CLUB, 2), tuple(TAXI, 2)));
        }

        @Test
        void ranksOnExactValuesNotOnTheTwoDecimalsShown() {
            enter(BUS);
            Ranked better = new Ranked(
                    BUS, LINE, BUS, czk("1"), new ExactScore(200_001, 3_000), BigDecimal.ZERO, BigDecimal.ZERO, 2, 1);
            Ranked worse = new Ranked(
                    CLUB, LINE, CLUB, czk("1"), new ExactScore(200_000, 3_000), BigDecimal.ZERO, BigDecimal.ZERO, 2, 1);

            assertThat(better.score().shown()).isEqualTo(worse.score().shown());
            assertThat(Ranking.of(List.of(worse, better)))
                    .extracting(Ranked::applicationId)
                    .containsExactly(BUS, CLUB);
        }

        @Test
        void refusesBeforeTheWindowHasClosedAndForAProgrammeThatIsNotPublished() {
            enter(BUS);
            now = Instant.parse("2026-07-31T21:59:59.999999Z");
            Refused.by(GrantsRule.RANKED_AFTER_CLOSING, () -> drawUp(all()));
            now = CLOSED;
            published = false;
            Refused.by(GrantsRule.RANKED_AFTER_CLOSING, () -> drawUp(all()));
        }

        @Test
        void refusesWhileAnApplicationIsUncheckedOrNotScoredWhole() {
            enter(BUS);
            assertThat(Refused.by(
                            GrantsRule.CHECKED_BEFORE_RANKING,
                            () -> drawUp(List.of(found(BUS, "30000", 90, false, 2)))))
                    .containsEntry("unchecked", List.of(BUS.toString()));
            Refused.by(GrantsRule.EVALUATED_WHOLE, () -> drawUp(List.of(found(BUS, "30000", 90, true, 1))));
            Refused.by(GrantsRule.EVALUATED_WHOLE, () -> drawUp(List.of()));
        }

        @Test
        void isGoneOnceAnotherApplicationComesIn() {
            ranked();
            enter(id("late one"));

            Refused.by(GrantsRule.RANKING_DRAWN_UP_FIRST, () -> scenario("one", "100000"));
            assertThat(enter(BUS)).isEmpty();
        }

        @Test
        void isOpenedAgainOnlyBeforeARecommendation() {
            ranked();
            ReopenRanking command = new ReopenRanking(FILE, "chyba v bodech");
            done(RankingDecider.decide(command, known(), occasion()));
            Refused.by(GrantsRule.RANKING_DRAWN_UP_FIRST, () -> order(CLUB, TAXI));
            drawUp(all());
            recommend(List.of(), of(BUS, "30000"));

            Refused.by(
                    GrantsRule.REOPENED_BEFORE_RECOMMENDATION,
                    () -> RankingDecider.decide(command, known(), occasion()));
        }
    }

    @Nested
    class OrdersTies {

        @Test
        void wholeAndNothingElse() {
            ranked();
            Refused.by(GrantsRule.TIE_ORDERED_WHOLE, () -> order(CLUB));
            Refused.by(GrantsRule.TIE_ORDERED_WHOLE, () -> order(CLUB, BUS));
            Refused.by(GrantsRule.TIE_ORDERED_WHOLE, () -> order(CLUB, TAXI, TAXI));
            Refused.by(GrantsRule.TIE_ORDERED_WHOLE, () -> order(BUS));
            order(TAXI, CLUB);

            assertThat(known().ranking())
                    .extracting(Ranked::applicationId, Ranked::place)
                    .containsExactly(tuple(BUS, 1), tuple(TAXI, 2), tuple(CLUB, 3));
            Refused.by(GrantsRule.TIE_ORDERED_WHOLE, () -> order(CLUB, TAXI));
        }
    }

    @Nested
    class SavesScenario {

        @Test
        void reckonedByTheTermsOfTheProgrammeOverTheOrderOfTheBody() {
            ranked();
            Refused.by(GrantsRule.TIES_ORDERED_FIRST, () -> scenario("one", "100000"));
            order(TAXI, CLUB);

            assertThat(scenario("one", "100000")).singleElement().isInstanceOfSatisfying(ScenarioSaved.class, saved -> {
                assertThat(saved.shares())
                        .extracting(AllocationShare::applicationId, AllocationShare::amount)
                        .containsExactly(
                                tuple(BUS, czk("30000")), tuple(TAXI, czk("50000")), tuple(CLUB, czk("20000")));
                assertThat(saved.sharedInTotal()).isEqualTo(czk("100000"));
            });
            Refused.by(GrantsRule.ENTRY_RECORDED_ONCE, () -> scenario("one", "90000"));
        }

        @Test
        void refusesAnAmountThatIsNotPositiveAndAnUnknownLine() {
            ranked();
            Refused.by(GrantsRule.ALLOCATION_TERMS_SENSIBLE, () -> scenario("one", "0"));
            SaveScenario elsewhere =
                    new SaveScenario(FILE, id("s"), "s", id("another line"), null, czk("1"), List.of());
            Refused.by(
                    GrantsRule.LINE_OF_PROGRAMME,
                    () -> ScenarioDecider.decide(elsewhere, known(), occasion(), programme()));
        }
    }

    @Nested
    class Recommends {

        @Test
        void amountsWithinTheLineAndWhatWasAskedFor() {
            ranked();
            Refused.by(
                    GrantsRule.AWARDS_NOT_ABOVE_ALLOCATION,
                    () -> recommend(List.of(), of(BUS, "30000"), of(CLUB, "60000"), of(TAXI, "10000.01")));
            Refused.by(GrantsRule.AWARD_NOT_ABOVE_REQUESTED, () -> recommend(List.of(), of(BUS, "30000.01")));
            Refused.by(GrantsRule.AWARD_NOT_ABOVE_REQUESTED, () -> recommend(List.of(), of(BUS, "-1")));
            Refused.by(
                    GrantsRule.RECOMMENDS_RANKED_APPLICATIONS, () -> recommend(List.of(), of(BUS, "1"), of(BUS, "1")));
            Refused.by(GrantsRule.RECOMMENDS_RANKED_APPLICATIONS, () -> recommend(List.of(), of(id("no"), "1")));
            Refused.by(
                    GrantsRule.REFUSAL_HAS_REASON,
                    () -> recommend(List.of(), new Recommendation(BUS, czk("29999.99"), null)));

            assertThat(recommend(List.of(), of(BUS, "30000"), of(CLUB, "60000"), of(TAXI, "10000")))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            AwardsRecommended.class,
                            recommended ->
                                    assertThat(recommended.recommendedInTotal()).isEqualTo(czk("100000")));
        }

        @Test
        void withoutTheVoteOfWhoHasAConflict() {
            ranked();
            conflicted = Map.of(BUS, Set.of(id("two"), id("nobody who votes")));
            assertThat(Refused.by(GrantsRule.VOTER_WITHOUT_CONFLICT, () -> recommend(List.of(), of(BUS, "1"))))
                    .containsEntry("persons", List.of(id("two").toString()));
            Refused.by(
                    GrantsRule.VOTER_WITHOUT_CONFLICT,
                    () -> recommend(List.of(new Excused(id("two"), CLUB)), of(BUS, "1")));
            assertThat(recommend(List.of(new Excused(id("two"), BUS)), of(BUS, "1")))
                    .hasSize(1);
            assertThat(recommend(List.of(), of(CLUB, "1")))
                    .as("no conflict there")
                    .hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({"2, 1, 0, true", "1, 1, 1, false", "2, 0, 0, false", "2, 2, 0, false"})
        void carriedByMoreThanHalfOfAllWhoVoted(int votesFor, int against, int abstained, boolean carried) {
            ranked();
            RecommendAwards command = new RecommendAwards(
                    FILE,
                    "komise",
                    List.of(of(BUS, "1")),
                    List.of(id("one"), id("two"), id("three")),
                    List.of(),
                    votesFor,
                    against,
                    abstained);
            if (carried) {
                assertThat(RecommendationDecider.decide(command, known(), occasion(), programme(), Map.of()))
                        .hasSize(1);
            } else {
                Refused.by(
                        GrantsRule.RECOMMENDATION_CARRIED,
                        () -> RecommendationDecider.decide(command, known(), occasion(), programme(), Map.of()));
            }
        }
    }

    @Test
    void pinsAPackOnce() {
        enter(BUS);
        PinPack command = new PinPack(FILE, id("pack"), 42, "0".repeat(64));
        done(ScenarioDecider.decide(command, known(), occasion()));

        Refused.by(GrantsRule.ENTRY_RECORDED_ONCE, () -> ScenarioDecider.decide(command, known(), occasion()));
    }
}
