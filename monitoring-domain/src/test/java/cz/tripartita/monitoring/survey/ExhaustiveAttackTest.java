package cz.tripartita.monitoring.survey;

import static cz.tripartita.monitoring.MonitoringSamples.id;
import static cz.tripartita.monitoring.questionnaire.QuestionSamples.profile;
import static cz.tripartita.monitoring.questionnaire.QuestionSamples.scale;
import static cz.tripartita.monitoring.questionnaire.QuestionSamples.yesNo;
import static cz.tripartita.monitoring.survey.SurveySamples.drawnUp;
import static cz.tripartita.monitoring.survey.SurveySamples.ofPublic;
import static cz.tripartita.monitoring.survey.SurveySamples.service;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.monitoring.events.Question;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyDrawnUp;
import cz.tripartita.monitoring.events.SurveyResults;
import cz.tripartita.monitoring.events.SurveyTarget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * An attacker who knows how results are published and has all the time in the world: of every way in which so many people
 * can have answered, those that lead to what was published are as good as each other, and what they have in common is known.
 */
class ExhaustiveAttackTest {

    private static final boolean THOROUGH = Boolean.getBoolean("tripartita.thorough");
    private static final List<String> YES_NO = Arrays.asList("yes", "no", null);
    private static final List<String> YES = Arrays.asList("yes", null);
    private static final List<String> SERVICES = Arrays.asList(id("a").toString(), id("b").toString(), null);
    private static final List<String> EXTREMES = Arrays.asList("1", "5", null);
    private static final String AGE = "age";

    private static final SurveyDrawnUp BROKEN_DOWN = ofPublic(profile("age", "yes", "no"), yesNo("good", "age"));
    private static final SurveyDrawnUp SEPARATE = ofPublic(yesNo("age", null), yesNo("good", null));
    private static final SurveyDrawnUp OF_SERVICES =
            drawnUp(SurveyTarget.SERVICES, List.of(service("a"), service("b")), scale("good", Question.SERVICE));

    /** Everything that is known to be one to four, though nobody published it. */
    private static List<String> found(List<Answered> worlds, Function<Answered, Object> published) {
        Map<Object, Map<String, int[]>> known = new HashMap<>();
        for (Answered world : worlds) {
            Map<String, int[]> ranges = known.computeIfAbsent(published.apply(world), _ -> new HashMap<>());
            world.counts().forEach((counted, count) -> {
                int[] range = ranges.computeIfAbsent(counted, _ -> new int[] {count, count});
                range[0] = Math.min(range[0], count);
                range[1] = Math.max(range[1], count);
            });
        }
        List<String> found = new ArrayList<>();
        known.forEach((what, ranges) -> ranges.forEach((counted, range) -> {
            if (range[0] == range[1] && range[0] >= 1 && range[0] <= 4) {
                found.add(counted + " are " + range[0] + " by " + what);
            }
        }));
        return found;
    }

    private static Function<Answered, Object> results(SurveyDrawnUp survey) {
        return world -> SurveySamples.published(survey, world.boxed());
    }

    @Test
    void findsNothingInATotalAndItsBreakdown() {
        for (int people : THOROUGH ? new int[] {5, 9, 10, 11, 12} : new int[] {5, 8, 10}) {
            List<Answered> worlds = Answered.ways(people, AGE, YES_NO, YES_NO);
            assertThat(worlds).hasSizeGreaterThan(1_000);
            assertThat(found(worlds, results(BROKEN_DOWN)))
                    .as(people + " people")
                    .isEmpty();
        }
    }

    @Test
    void findsNothingInTwoTotals() {
        for (int people : THOROUGH ? new int[] {5, 9, 10, 11, 12, 13} : new int[] {5, 10}) {
            assertThat(found(Answered.ways(people, AGE, YES_NO, YES_NO), results(SEPARATE)))
                    .as(people + " people")
                    .isEmpty();
        }
    }

    /** Nor in how satisfied people are, with all and with each service, though it be known that each said 1 or 5. */
    @Test
    void findsNothingInTheSatisfactionWithServices() {
        for (int people : THOROUGH ? new int[] {5, 9, 10, 11, 12} : new int[] {5, 10}) {
            List<Answered> worlds = Answered.ways(people, Question.SERVICE, SERVICES, EXTREMES);
            Function<Answered, Object> results = results(OF_SERVICES);
            assertThat(found(worlds, results)).as(people + " people").isEmpty();
            assertThat(worlds.stream().map(world -> ((SurveyResults) results.apply(world)).services()))
                    .as(people + " people")
                    .anyMatch(told -> told.size() == people / 5);
        }
    }

    /** Were the satisfaction with a service told where its table is withheld, single answers would follow from it. */
    @Test
    void findsWhatTheSatisfactionOfAWithheldTableWouldTell() {
        Function<Answered, Object> tellsMore = world -> {
            String a = "service=" + id("a");
            int satisfied = world.counts().getOrDefault(a + ",good=5", 0);
            int answered = satisfied + world.counts().getOrDefault(a + ",good=1", 0);
            return List.of(
                    SurveySamples.published(OF_SERVICES, world.boxed()),
                    answered == 0 ? -1 : 100 * satisfied / answered);
        };

        assertThat(found(Answered.ways(10, Question.SERVICE, SERVICES, EXTREMES), tellsMore))
                .isNotEmpty();
    }

    /** So that the attacker is known to find something where there is something to be found. */
    @Test
    void findsWhatWouldBeLeftOutCellByCell() {
        Function<Answered, Object> onlyLargeCells = world -> {
            Map<String, Integer> counts = new TreeMap<>(world.counts());
            counts.keySet().removeIf(counted -> counted.contains(","));
            counts.values().removeIf(count -> count >= 1 && count <= 4);
            return counts;
        };

        assertThat(found(Answered.ways(9, AGE, YES_NO, YES_NO), onlyLargeCells))
                .anyMatch(found -> found.startsWith("age=yes are"));
    }

    /** Were blank answers refused, everybody would know that nobody left out both questions. */
    @Test
    void findsWhatRefusingBlankAnswersWouldTell() {
        List<Answered> twelve = Answered.ways(12, AGE, YES, YES);
        Predicate<Answered> blank = Answered::hasBlank;

        assertThat(found(twelve.stream().filter(blank.negate()).toList(), results(SEPARATE)))
                .anyMatch(found -> found.startsWith("age=yes,good=yes are 2"));
        assertThat(found(twelve, results(SEPARATE))).isEmpty();
    }

    /** Were fewer than five told, they would be known. */
    @Test
    void findsFewerThanFiveWhereTheyAreTold() {
        List<Answered> three = Answered.ways(3, AGE, YES, YES);

        assertThat(found(three, world -> world.counts().getOrDefault("age=yes", 0)))
                .isNotEmpty();
        assertThat(found(
                        IntStream.range(0, 5)
                                .mapToObj(people -> Answered.ways(people, AGE, YES, YES))
                                .flatMap(List::stream)
                                .toList(),
                        results(SEPARATE)))
                .isEmpty();
    }
}
