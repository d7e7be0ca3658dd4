package cz.tripartita.grants.evaluation;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Declares that the caller, who is to score the application, has no conflict of interest. */
public record DeclareIndependence(@TargetAggregateIdentifier UUID evaluationId) {}
