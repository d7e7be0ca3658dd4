package cz.tripartita.monitoring.effectiveness;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Makes the evaluation final. */
public record FinaliseEvaluation(@TargetAggregateIdentifier UUID evaluationId) {}
