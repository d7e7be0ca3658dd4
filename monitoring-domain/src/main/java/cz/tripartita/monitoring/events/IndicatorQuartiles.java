package cz.tripartita.monitoring.events;

import java.math.BigDecimal;

/**
 * Where the values of an indicator lie: exact, not rounded.
 *
 * @param indicatorVersion the version of its definition in force in the year
 * @param services how many services have a value
 * @param lowerQuartile of the {@code n} values in order, counted from 0, the one at place {@code (n - 1) / 4}, between two
 *     places by linear interpolation
 * @param median the one at {@code (n - 1) / 2}
 * @param upperQuartile the one at {@code 3 (n - 1) / 4}
 */
public record IndicatorQuartiles(
        String indicator,
        int indicatorVersion,
        Direction direction,
        int services,
        BigDecimal lowerQuartile,
        BigDecimal median,
        BigDecimal upperQuartile) {}
