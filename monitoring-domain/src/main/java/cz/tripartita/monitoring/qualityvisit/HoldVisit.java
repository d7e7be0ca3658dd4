package cz.tripartita.monitoring.qualityvisit;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that a visit took place on its day. */
public record HoldVisit(@TargetAggregateIdentifier UUID visitId) {}
