package cz.tripartita.monitoring.events;

import java.math.BigDecimal;

/**
 * What an indicator weighs in an evaluation.
 *
 * @param indicator code of the indicator
 * @param weight per cent of the whole
 */
public record IndicatorWeight(String indicator, BigDecimal weight) {}
