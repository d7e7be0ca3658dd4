package cz.tripartita.monitoring.effectiveness;

import cz.tripartita.planning.events.ErasableText;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Comments, as the provider, on score and verdict. */
public record CommentOnEvaluation(@TargetAggregateIdentifier UUID evaluationId, ErasableText comment) {}
