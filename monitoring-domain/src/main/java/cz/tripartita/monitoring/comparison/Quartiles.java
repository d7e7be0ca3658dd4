package cz.tripartita.monitoring.comparison;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Quartiles and median by linear interpolation between the two nearest values; exact, as a quarter of a difference always
 * is in decimals.
 *
 * @param lower where a quarter of the way through the values lies
 * @param upper where three quarters of the way lie
 */
public record Quartiles(BigDecimal lower, BigDecimal median, BigDecimal upper) {

    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    /**
     * Of one value or more, in any order.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Quartiles of(List<BigDecimal> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values have no quartiles");
        }
        List<BigDecimal> ordered =
                values.stream().sorted(Comparator.naturalOrder()).toList();
        return new Quartiles(at(1, ordered), at(2, ordered), at(3, ordered));
    }

    /** The value so many quarters of the way from the first to the last. */
    private static BigDecimal at(int quarters, List<BigDecimal> ordered) {
        int place = quarters * (ordered.size() - 1);
        BigDecimal below = ordered.get(place / 4);
        int rest = place % 4;
        if (rest == 0) {
            return plain(below);
        }
        BigDecimal step = ordered.get(place / 4 + 1).subtract(below);
        return plain(below.add(step.multiply(QUARTER).multiply(BigDecimal.valueOf(rest))));
    }

    /** Without zeros at the end, and never with an exponent. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
