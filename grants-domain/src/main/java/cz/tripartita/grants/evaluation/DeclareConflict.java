package cz.tripartita.grants.evaluation;

import cz.tripartita.planning.events.ErasableText;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Declares that the caller has a conflict of interest, and neither scores the application nor votes on it. */
public record DeclareConflict(@TargetAggregateIdentifier UUID evaluationId, UUID applicationId, ErasableText reason) {}
