package cz.tripartita.monitoring.survey;

import static cz.tripartita.monitoring.questionnaire.QuestionSamples.profile;
import static cz.tripartita.monitoring.questionnaire.QuestionSamples.yesNo;
import static cz.tripartita.monitoring.survey.SurveySamples.box;
import static cz.tripartita.monitoring.survey.SurveySamples.ofPublic;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.monitoring.events.SurveyEvent.SurveyDrawnUp;
import cz.tripartita.monitoring.events.SurveyResults;
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

    private static final SurveyDrawnUp BROKEN_DOWN = ofPublic(profile("age", "yes", "no"), yesNo("good", "age"));
    private static final SurveyDrawnUp SEPARATE = ofPublic(yesNo("age", null), yesNo("good", null));

    /** One way in which people can have answered: how many gave each pair of answers, to age and to good. */
    private record World(List<String> first, List<String> second, List<Integer> cells) {

        BallotBox boxed() {
            SurveySamples.Filling filling = box();
            for (int cell = 0; cell < cells.size(); cell++) {
                filling.with(
                        cells.get(cell),
                        ballot(answer(first, cell / second.size()), answer(second, cell % second.size())));
            }
            return filling.box();
        }

        private static String answer(List<String> answers, int at) {
            return String.valueOf(answers.get(at));
        }

        private static String ballot(String age, String good) {
            List<String> given = new ArrayList<>();
            if (!age.equals("null")) {
                given.add("age=" + age);
            }
            if (!good.equals("null")) {
                given.add("good=" + good);
            }
            return String.join(";", given);
        }

        boolean hasBlank() {
            return cells.getLast() > 0;
        }

        /** How many gave an answer to age, to good, or to both. */
        Map<String, Integer> counts() {
            Map<String, Integer> counts = new TreeMap<>();
            for (int cell = 0; cell < cells.size(); cell++) {
                String age = "age=" + answer(first, cell / second.size());
                String good = "good=" + answer(second, cell % second.size());
                for (String counted : List.of(age, good, age + "," + good)) {
                    counts.merge(counted, cells.get(cell), Integer::sum);
                }
            }
            return counts;
        }
    }

    private static List<World> worlds(int people, List<String> first, List<String> second) {
        List<World> worlds = new ArrayList<>();
        fill(new int[first.size() * second.size()], 0, people, first, second, worlds);
        return worlds;
    }

    private static void fill(
            int[] cells, int at, int left, List<String> first, List<String> second, List<World> worlds) {
        if (at == cells.length - 1) {
            cells[at] = left;
            worlds.add(new World(first, second, Arrays.stream(cells).boxed().toList()));
            return;
        }
        for (int here = 0; here <= left; here++) {
            cells[at] = here;
            fill(cells, at + 1, left - here, first, second, worlds);
        }
    }

    /** Everything that is known to be one to four, though nobody published it. */
    private static List<String> found(List<World> worlds, Function<World, Object> published) {
        Map<Object, Map<String, int[]>> known = new HashMap<>();
        for (World world : worlds) {
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

    private static Function<World, Object> results(SurveyDrawnUp survey) {
        return world -> {
            SurveyResults results = Tabulation.of(survey, world.boxed());
            return List.of(String.valueOf(results.answers()), results.questions());
        };
    }

    @Test
    void findsNothingInATotalAndItsBreakdown() {
        for (int people : THOROUGH ? new int[] {5, 9, 10, 11, 12} : new int[] {5, 8, 10}) {
            List<World> worlds = worlds(people, YES_NO, YES_NO);
            assertThat(worlds).hasSizeGreaterThan(1_000);
            assertThat(found(worlds, results(BROKEN_DOWN)))
                    .as(people + " people")
                    .isEmpty();
        }
    }

    @Test
    void findsNothingInTwoTotals() {
        for (int people : THOROUGH ? new int[] {5, 9, 10, 11, 12, 13} : new int[] {5, 10}) {
            assertThat(found(worlds(people, YES_NO, YES_NO), results(SEPARATE)))
                    .as(people + " people")
                    .isEmpty();
        }
    }

    /** So that the attacker is known to find something where there is something to be found. */
    @Test
    void findsWhatWouldBeLeftOutCellByCell() {
        Function<World, Object> onlyLargeCells = world -> {
            Map<String, Integer> counts = new TreeMap<>(world.counts());
            counts.keySet().removeIf(counted -> counted.contains(","));
            counts.values().removeIf(count -> count >= 1 && count <= 4);
            return counts;
        };

        assertThat(found(worlds(9, YES_NO, YES_NO), onlyLargeCells)).anyMatch(found -> found.startsWith("age=yes are"));
    }

    /** Were blank answers refused, everybody would know that nobody left out both questions. */
    @Test
    void findsWhatRefusingBlankAnswersWouldTell() {
        List<World> twelve = worlds(12, YES, YES);
        Predicate<World> blank = World::hasBlank;

        assertThat(found(twelve.stream().filter(blank.negate()).toList(), results(SEPARATE)))
                .anyMatch(found -> found.startsWith("age=yes,good=yes are 2"));
        assertThat(found(twelve, results(SEPARATE))).isEmpty();
    }

    /** Were fewer than five told, they would be known. */
    @Test
    void findsFewerThanFiveWhereTheyAreTold() {
        List<World> three = worlds(3, YES, YES);

        assertThat(found(three, world -> world.counts().getOrDefault("age=yes", 0)))
                .isNotEmpty();
        assertThat(found(
                        IntStream.range(0, 5)
                                .mapToObj(people -> worlds(people, YES, YES))
                                .flatMap(List::stream)
                                .toList(),
                        results(SEPARATE)))
                .isEmpty();
    }
}
