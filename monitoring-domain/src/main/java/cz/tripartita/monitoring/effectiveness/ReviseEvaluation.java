package cz.tripartita.monitoring.effectiveness;

import cz.tripartita.monitoring.events.RecommendedCourse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Revises a final evaluation: its score is computed anew from what is accepted now, by the version of the method by which it
 * was made.
 *
 * @param surveyId the satisfaction survey that counts, where there is one
 * @param visitId the quality visit that counts, where there is one
 * @param reason official reason of the revision
 */
public record ReviseEvaluation(
        @TargetAggregateIdentifier UUID evaluationId,
        @Nullable UUID surveyId,
        @Nullable UUID visitId,
        @NotBlank @Size(max = 10_000) String reason,
        RecommendedCourse recommendation,
        @NotBlank @Size(max = 10_000) String verdict) {}
