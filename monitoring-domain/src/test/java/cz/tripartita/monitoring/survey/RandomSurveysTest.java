package cz.tripartita.monitoring.survey;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.monitoring.events.Distribution;
import cz.tripartita.monitoring.events.QuestionResult;
import cz.tripartita.monitoring.events.QuestionResult.Breakdown;
import cz.tripartita.monitoring.events.QuestionResult.Part;
import cz.tripartita.monitoring.events.QuestionResult.Total;
import cz.tripartita.monitoring.events.SurveyResults;
import cz.tripartita.monitoring.survey.RandomSurvey.Variable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random surveys, the seed of each in what is said of its failure. */
class RandomSurveysTest {

    private static final int SURVEYS = 1_000;

    /** How many tables of each kind were seen. */
    private final int[] seen = new int[4];

    static int[] counted(RandomSurvey random, int variable, Predicate<int[]> among) {
        int[] counts = new int[random.variables().get(variable).values().size()];
        Arrays.stream(random.people()).filter(among).forEach(person -> counts[person[variable]]++);
        return counts;
    }

    static boolean hasNoSmallCell(int[] counts) {
        return Arrays.stream(counts).noneMatch(count -> count >= 1 && count <= 4);
    }

    private static int[] cells(Distribution distribution, int values) {
        IntStream told = distribution.values().stream().mapToInt(Distribution.ValueCount::count);
        boolean mayBeLeftOut = distribution.values().size() < values;
        return (mayBeLeftOut ? IntStream.concat(told, IntStream.of(distribution.unanswered())) : told).toArray();
    }

    @Test
    void showWhatIsThereAndNoCellOfOneToFour() {
        for (int seed = 0; seed < SURVEYS; seed++) {
            RandomSurvey random = RandomSurvey.of(new Random(seed));
            SurveyResults results = Tabulation.of(random.survey(), random.box());
            if (random.people().length < 5) {
                assertThat(results)
                        .as("seed " + seed)
                        .isEqualTo(new SurveyResults(null, List.of(), null, List.of(), results.digest()));
            } else {
                assertThat(results.answers()).as("seed " + seed).isEqualTo(random.people().length);
                for (int variable = 0; variable < random.variables().size(); variable++) {
                    check("seed " + seed + " variable " + variable, random, variable, results);
                }
                new TrueSatisfaction(random).assertTold("seed " + seed, results);
            }
        }
        assertThat(Arrays.stream(seen).boxed()).as("tables of each kind").allMatch(count -> count > 200);
    }

    private void check(String where, RandomSurvey random, int variable, SurveyResults results) {
        Variable about = random.variables().get(variable);
        QuestionResult result = results.questions().stream()
                .filter(each -> each.question().equals(about.question().code()))
                .findFirst()
                .orElseThrow();
        Total total = result.totals().stream()
                .filter(told -> Objects.equals(told.option(), about.option()))
                .findFirst()
                .orElseThrow();
        int[] counts = counted(random, variable, person -> true);
        Distribution distribution = total.distribution();
        assertThat(distribution != null).as(where).isEqualTo(hasNoSmallCell(counts));
        if (distribution != null) {
            assertThat(cells(distribution, counts.length)).as(where).isEqualTo(counts);
        }
        seen[distribution == null ? 0 : 1]++;
        Breakdown breakdown = result.breakdown();
        assertThat(breakdown != null).as(where).isEqualTo(about.by() != null);
        if (breakdown != null) {
            check(where, random, variable, Objects.requireNonNull(about.by()), breakdown);
        }
    }

    private void check(String where, RandomSurvey random, int variable, int by, Breakdown breakdown) {
        List<String> values = random.variables().get(by).values();
        List<int[]> expected = IntStream.range(0, values.size())
                .mapToObj(value -> counted(random, variable, person -> person[by] == value))
                .toList();
        List<Part> parts = breakdown.parts();
        assertThat(parts != null).as(where).isEqualTo(expected.stream().allMatch(RandomSurveysTest::hasNoSmallCell));
        seen[parts == null ? 2 : 3]++;
        if (parts != null) {
            assertThat(parts).extracting(Part::value).as(where).isEqualTo(values);
            for (int value = 0; value < values.size(); value++) {
                int[] counts = expected.get(value);
                assertThat(cells(parts.get(value).distribution(), counts.length))
                        .as(where)
                        .isEqualTo(counts);
            }
        }
    }

    /** For every unpublished number of one to four there is another way to have answered that leads to the same results. */
    @Test
    void leaveEverySmallNumberOpen() {
        int small = 0;
        for (int seed = 0; seed < SURVEYS; seed++) {
            Random dice = new Random(seed);
            RandomSurvey random = RandomSurvey.of(dice);
            if (random.people().length >= 5) {
                Worlds worlds = new Worlds(random);
                Set<Long> hidden = worlds.smallNumbers();
                small += hidden.size();
                assertThat(worlds.known(hidden, dice)).as("seed " + seed).isEmpty();
            }
        }
        assertThat(small).as("small numbers that were attacked").isGreaterThan(20_000);
    }

    /** The attacker's worlds are judged by what is published. */
    @Test
    void areTheSameWorldForTheAttackerWhereTheyAreForEverybody() {
        int same = 0;
        int other = 0;
        int satisfied = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random dice = new Random(seed);
            RandomSurvey random = RandomSurvey.of(dice);
            if (random.people().length < 5) {
                continue;
            }
            Worlds worlds = new Worlds(random);
            SurveyResults published = SurveySamples.published(random.survey(), random.box());
            satisfied += published.services().isEmpty() ? 0 : 1;
            for (int i = 0; i < 20; i++) {
                Worlds.Move move = worlds.move(dice);
                boolean unseen = worlds.isUnseen(move);
                RandomSurvey after = worlds.after(move);
                SurveyResults then = SurveySamples.published(after.survey(), after.box());
                assertThat(then.equals(published))
                        .as("seed " + seed + " " + move)
                        .isEqualTo(unseen);
                if (unseen) {
                    same++;
                } else {
                    other++;
                }
            }
        }
        assertThat(List.of(same, other)).allMatch(count -> count > 100);
        assertThat(satisfied)
                .as("surveys with a published satisfaction of a service")
                .isGreaterThan(20);
    }
}
