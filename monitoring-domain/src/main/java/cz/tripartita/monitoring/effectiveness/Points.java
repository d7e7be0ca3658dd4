package cz.tripartita.monitoring.effectiveness;

import cz.tripartita.monitoring.comparison.Quartiles;
import cz.tripartita.monitoring.events.Direction;
import java.math.BigDecimal;

/** What the value of an indicator is worth against median and quartiles. */
final class Points {

    private static final Ratio HALF = Ratio.of(BigDecimal.valueOf(50));

    private Points() {}

    /**
     * 50 at the median, 100 at or beyond the better quartile, 0 at or beyond the worse, linear between. A side whose
     * quartile falls on the median gives 50.
     *
     * @throws IllegalArgumentException for a direction that does not judge
     */
    static Ratio of(BigDecimal value, Direction direction, Quartiles quartiles) {
        if (direction == Direction.NEUTRAL) {
            throw new IllegalArgumentException("what only describes has no points");
        }
        BigDecimal median = quartiles.median();
        int side = value.compareTo(median);
        BigDecimal quartile = side > 0 ? quartiles.upper() : quartiles.lower();
        if (side == 0 || quartile.compareTo(median) == 0) {
            return HALF;
        }
        BigDecimal away = value.subtract(median).abs();
        BigDecimal whole = quartile.subtract(median).abs();
        Ratio gained = HALF.times(Ratio.of(away.min(whole))).by(Ratio.of(whole));
        boolean better = (side > 0) == (direction == Direction.MORE_IS_BETTER);
        return HALF.plus(better ? gained : gained.times(Ratio.of(BigDecimal.ONE.negate())));
    }
}
