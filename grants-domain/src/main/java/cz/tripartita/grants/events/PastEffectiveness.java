package cz.tripartita.grants.events;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * The final effectiveness evaluation of a service that the points of an application were taken from.
 *
 * @param evaluationId the effectiveness evaluation, a stream of the monitoring
 * @param year the year that was evaluated
 * @param scoreVersion version of its score
 * @param score points of 100, with two decimals
 */
public record PastEffectiveness(UUID evaluationId, int year, int scoreVersion, BigDecimal score) {}
