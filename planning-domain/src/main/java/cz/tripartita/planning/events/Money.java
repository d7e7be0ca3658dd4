package cz.tripartita.planning.events;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount of Czech crowns with two decimals.
 *
 * @param amount amount in crowns, scale 2
 * @param currency ISO 4217 code, always {@value #CZK}
 */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {

    /** The one currency of grants. */
    public static final String CZK = "CZK";

    /** Digits before the decimals: more than any budget has, few enough to reckon with. */
    private static final int MOST_DIGITS = 13;

    /** No money. */
    public static final Money ZERO = new Money(BigDecimal.ZERO, CZK);

    /**
     * Brings the amount to scale 2 without rounding.
     *
     * @throws IllegalArgumentException for more than two decimals, more than 13 digits before them, or another currency
     */
    public Money {
        if (!CZK.equals(currency)) {
            throw new IllegalArgumentException("currency has to be " + CZK);
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("amount has at most two decimals");
        }
        if ((long) amount.precision() - amount.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("amount has at most " + MOST_DIGITS + " digits before the decimals");
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** An amount of crowns written as text, such as {@code 45000} or {@code 50000.01}. */
    public static Money czk(String amount) {
        return new Money(new BigDecimal(amount), CZK);
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount), currency);
    }

    public boolean isAbove(Money other) {
        return compareTo(other) > 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }
}
