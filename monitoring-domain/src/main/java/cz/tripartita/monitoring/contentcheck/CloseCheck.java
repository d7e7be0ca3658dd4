package cz.tripartita.monitoring.contentcheck;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Closes a check whose findings are settled. */
public record CloseCheck(@TargetAggregateIdentifier UUID checkId) {}
