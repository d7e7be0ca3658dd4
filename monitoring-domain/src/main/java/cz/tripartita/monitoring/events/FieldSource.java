package cz.tripartita.monitoring.events;

import org.jspecify.annotations.Nullable;

/**
 * What a field of a form is filled from: one thing, as its origin says.
 *
 * @param indicator code of the indicator; of a share of money the one that it is a share of
 * @param text what stands in the field of every service
 */
public record FieldSource(
        FieldOrigin origin,
        @Nullable String indicator,
        @Nullable ServiceAttribute attribute,
        @Nullable MoneyOfYear money,
        @Nullable String text) {

    /** The value of the year of an indicator. */
    public static FieldSource indicator(String code) {
        return new FieldSource(FieldOrigin.INDICATOR, code, null, null, null);
    }

    /** What the catalogue says. */
    public static FieldSource attribute(ServiceAttribute attribute) {
        return new FieldSource(FieldOrigin.ATTRIBUTE, null, attribute, null, null);
    }

    /** An amount of money. */
    public static FieldSource money(MoneyOfYear money) {
        return new FieldSource(FieldOrigin.MONEY, null, null, money, null);
    }

    /** The share of the money of the municipality in an indicator. */
    public static FieldSource shareOf(String indicator) {
        return new FieldSource(FieldOrigin.MONEY, indicator, null, MoneyOfYear.SHARE, null);
    }

    /** The same text for all. */
    public static FieldSource text(String text) {
        return new FieldSource(FieldOrigin.TEXT, null, null, null, text);
    }
}
