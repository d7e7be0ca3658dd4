package cz.tripartita.grants.evaluation;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks a person to score an application; the id of the evaluation follows from the application's. */
public record AppointEvaluator(@TargetAggregateIdentifier UUID evaluationId, UUID applicationId, UUID evaluatorId) {}
