package cz.tripartita.grants.events;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A score of 0 to 100 as an exact fraction, so that a ranking never depends on rounding.
 *
 * @param denominator positive
 */
public record ExactScore(long numerator, long denominator) implements Comparable<ExactScore> {

    /** No points. */
    public static final ExactScore NONE = new ExactScore(0, 1);

    /**
     * @throws IllegalArgumentException for a denominator that is not positive
     */
    public ExactScore {
        if (denominator <= 0) {
            throw new IllegalArgumentException("a denominator is positive");
        }
    }

    /** The score as it is shown: two decimals, half up. */
    public BigDecimal shown() {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(ExactScore other) {
        return scaled(numerator, other.denominator).compareTo(scaled(other.numerator, denominator));
    }

    /** Whether the score is at least so many points of 100. */
    public boolean reaches(BigDecimal points) {
        return against(points) >= 0;
    }

    /** Whether the score is more than so many points of 100. */
    public boolean isAbove(BigDecimal points) {
        return against(points) > 0;
    }

    private int against(BigDecimal points) {
        return BigDecimal.valueOf(numerator).compareTo(points.multiply(BigDecimal.valueOf(denominator)));
    }

    /** Two scores are equal when their values are, whatever their fractions. */
    public boolean ties(ExactScore other) {
        return compareTo(other) == 0;
    }

    private static BigInteger scaled(long value, long by) {
        return BigInteger.valueOf(value).multiply(BigInteger.valueOf(by));
    }
}
