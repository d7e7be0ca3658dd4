package cz.tripartita.monitoring.effectiveness;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Computes the score of a service and year; its id follows from that of the monitoring. */
public record DrawUpEvaluation(@TargetAggregateIdentifier UUID evaluationId, UUID monitoringId) {}
