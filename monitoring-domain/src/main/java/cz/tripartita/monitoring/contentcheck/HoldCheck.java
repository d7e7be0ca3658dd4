package cz.tripartita.monitoring.contentcheck;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that a check took place on its day. */
public record HoldCheck(@TargetAggregateIdentifier UUID checkId) {}
