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
        @Nullable String text) {}
