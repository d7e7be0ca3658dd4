package cz.tripartita.monitoring.qualityvisit;

import static java.util.stream.Collectors.toMap;

import cz.tripartita.monitoring.events.QualityStandards;
import cz.tripartita.monitoring.events.StandardScore;
import cz.tripartita.monitoring.events.VisitedStandard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a visit came to.
 *
 * @param points points of the scored standards, each times its weight
 * @param attainable the most that these could be, above zero
 */
record VisitResult(int points, int attainable) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int PLACES = 2;

    /** Of the standards of a plan, each of which is scored. */
    static VisitResult of(List<VisitedStandard> standards, List<StandardScore> scores) {
        Map<Integer, Integer> points = scores.stream().collect(toMap(StandardScore::standard, StandardScore::points));
        int sum = 0;
        int most = 0;
        for (VisitedStandard standard : standards) {
            sum += standard.weight() * Objects.requireNonNull(points.get(standard.standard()));
            most += standard.weight() * QualityStandards.MOST_POINTS;
        }
        return new VisitResult(sum, most);
    }

    /** From 0 to 100: points of those attainable, in per cent, rounded half up to two places. */
    BigDecimal quality() {
        return BigDecimal.valueOf(points)
                .multiply(WHOLE)
                .divide(BigDecimal.valueOf(attainable), PLACES, RoundingMode.HALF_UP);
    }
}
