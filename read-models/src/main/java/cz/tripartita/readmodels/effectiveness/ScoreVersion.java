package cz.tripartita.readmodels.effectiveness;

import cz.tripartita.monitoring.events.Band;
import cz.tripartita.monitoring.events.RecommendedCourse;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the scores of an evaluation.
 *
 * @param reason of a revision
 * @param recommendation none before the analyst gave a verdict on it
 * @param finalOn the day on which it became final, none where it did not
 */
public record ScoreVersion(
        int version,
        LocalDate computedOn,
        @Nullable String reason,
        BigDecimal score,
        Band band,
        @Nullable RecommendedCourse recommendation,
        @Nullable String verdict,
        @Nullable LocalDate finalOn) {}
