package cz.tripartita.monitoring.effectiveness;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Computes the score of a service and year; its id follows from that of the monitoring.
 *
 * @param surveyId the satisfaction survey that counts, where there is one
 * @param visitId the quality visit that counts, where there is one
 */
public record DrawUpEvaluation(
        @TargetAggregateIdentifier UUID evaluationId,
        UUID monitoringId,
        @Nullable UUID surveyId,
        @Nullable UUID visitId) {}
