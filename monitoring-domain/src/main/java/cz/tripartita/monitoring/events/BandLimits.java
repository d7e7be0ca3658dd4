package cz.tripartita.monitoring.events;

import java.math.BigDecimal;

/**
 * The least scores of the bands; what is below the last is D.
 *
 * @param a least score of A
 * @param b least score of B
 * @param c least score of C
 */
public record BandLimits(BigDecimal a, BigDecimal b, BigDecimal c) {}
