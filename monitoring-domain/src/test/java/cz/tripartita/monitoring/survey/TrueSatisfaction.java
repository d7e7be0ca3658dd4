package cz.tripartita.monitoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cz.tripartita.monitoring.events.Question;
import cz.tripartita.monitoring.events.ServiceSatisfaction;
import cz.tripartita.monitoring.events.SurveyResults;
import cz.tripartita.monitoring.events.SurveyTarget;
import cz.tripartita.monitoring.events.SurveyedService;
import cz.tripartita.monitoring.survey.RandomSurvey.Variable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What satisfaction comes to, reckoned from the people of a random survey and the rule by which tables are shown. */
final class TrueSatisfaction {

    /** Half of the last place that is told. */
    private static final double ROUNDING = 0.05 + 1e-9;

    private final RandomSurvey random;
    private final List<Integer> scales;

    TrueSatisfaction(RandomSurvey random) {
        this.random = random;
        scales = IntStream.range(0, random.variables().size())
                .filter(variable -> random.variables().get(variable).question().satisfaction())
                .boxed()
                .toList();
    }

    /** With everything and with each service: neither more nor less is told. */
    void assertTold(String where, SurveyResults results) {
        List<int[]> totals = scales.stream()
                .map(scale -> RandomSurveysTest.counted(random, scale, _ -> true))
                .filter(RandomSurveysTest::hasNoSmallCell)
                .toList();
        assertTold(where, results.satisfaction(), totals);
        List<SurveyedService> services = random.survey().services();
        for (int service = 0; service < services.size(); service++) {
            SurveyedService asked = services.get(service);
            List<ServiceSatisfaction> told = results.services().stream()
                    .filter(each -> each.serviceId().equals(asked.serviceId()))
                    .toList();
            assertThat(told).as(where).hasSizeLessThan(2);
            assertTold(
                    where,
                    told.isEmpty() ? null : told.getFirst().satisfaction(),
                    random.survey().target() == SurveyTarget.SERVICE ? totals : tablesOf(service));
        }
    }

    private static void assertTold(String where, @Nullable BigDecimal told, List<int[]> tables) {
        OptionalDouble mean = tables.stream()
                .map(TrueSatisfaction::mean)
                .flatMapToDouble(OptionalDouble::stream)
                .average();
        assertThat(told != null).as(where).isEqualTo(mean.isPresent());
        if (told != null) {
            assertThat(told.doubleValue()).as(where).isCloseTo((mean.orElseThrow() - 1) * 25, within(ROUNDING));
        }
    }

    /** Of a scale from 1 to 5; those who left it out stand last. */
    private static OptionalDouble mean(int[] counts) {
        return IntStream.rangeClosed(1, 5)
                .flatMap(value -> IntStream.range(0, counts[value - 1]).map(_ -> value))
                .average();
    }

    /** The tables on one service, by its place among those asked about. */
    private List<int[]> tablesOf(int service) {
        List<int[]> shown = new ArrayList<>();
        for (int scale : scales) {
            Integer by = random.variables().get(scale).by();
            Variable about = by == null ? null : random.variables().get(by);
            if (by != null && about != null && about.question().code().equals(Question.SERVICE)) {
                int[][] parts = IntStream.range(0, about.values().size())
                        .mapToObj(value -> RandomSurveysTest.counted(random, scale, person -> person[by] == value))
                        .toArray(int[][]::new);
                if (Arrays.stream(parts).allMatch(RandomSurveysTest::hasNoSmallCell)) {
                    shown.add(parts[service]);
                }
            }
        }
        return shown;
    }
}
