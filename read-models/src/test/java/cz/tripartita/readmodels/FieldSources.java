package cz.tripartita.readmodels;

import cz.tripartita.monitoring.events.FieldOrigin;
import cz.tripartita.monitoring.events.FieldSource;
import cz.tripartita.monitoring.events.MoneyOfYear;
import cz.tripartita.monitoring.events.ServiceAttribute;

/** What a field of a form can be filled from, as samples. */
public final class FieldSources {

    private FieldSources() {}

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
