package cz.tripartita.monitoring.effectiveness;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number, so that a score is rounded once, when it is shown, and whoever computes it by another way comes to the
 * same digits.
 *
 * @param denominator above zero
 */
record Ratio(BigInteger numerator, BigInteger denominator) {

    static final Ratio ZERO = of(BigDecimal.ZERO);

    Ratio {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a ratio to zero");
        }
        BigInteger common = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    static Ratio of(BigDecimal value) {
        BigDecimal whole = value.scale() < 0 ? value.setScale(0) : value;
        return new Ratio(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
    }

    Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * @throws ArithmeticException for a divisor of zero
     */
    Ratio by(Ratio divisor) {
        return new Ratio(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    /** Rounded half up; no number here is below zero. */
    BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }
}
