package cz.tripartita.monitoring.events;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The score of a survey or visit that counts in an evaluation.
 *
 * @param sourceId the survey or the visit
 * @param score 0 to 100; none where a survey withholds it because too few answered
 */
public record CountedScore(UUID sourceId, @Nullable BigDecimal score) {}
