package cz.tripartita.monitoring.events;

import java.math.BigDecimal;

/**
 * The value of an indicator for the year.
 *
 * @param indicator code of the indicator
 * @param value in its unit
 */
public record ComparedValue(String indicator, BigDecimal value) {}
