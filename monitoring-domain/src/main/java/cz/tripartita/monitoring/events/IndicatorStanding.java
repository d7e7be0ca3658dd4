package cz.tripartita.monitoring.events;

import java.math.BigDecimal;

/**
 * How the value of an indicator stands against what it is compared with.
 *
 * @param values how many values it is compared with, itself included
 * @param lowerQuartile exact, as in a comparison
 */
public record IndicatorStanding(
        ComparedWith comparedWith,
        Direction direction,
        int values,
        BigDecimal lowerQuartile,
        BigDecimal median,
        BigDecimal upperQuartile) {}
