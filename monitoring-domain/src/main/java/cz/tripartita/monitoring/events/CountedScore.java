package cz.tripartita.monitoring.events;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * The score of a survey or visit that counts in an evaluation.
 *
 * @param sourceId the survey or the visit
 * @param score 0 to 100
 */
public record CountedScore(UUID sourceId, BigDecimal score) {}
