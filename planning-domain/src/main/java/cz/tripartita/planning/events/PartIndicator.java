package cz.tripartita.planning.events;

import java.math.BigDecimal;

/**
 * What a part of a plan is measured by.
 *
 * @param base its value at the beginning
 * @param target the value that is to be reached
 */
public record PartIndicator(String name, BigDecimal base, BigDecimal target, String unit) {}
