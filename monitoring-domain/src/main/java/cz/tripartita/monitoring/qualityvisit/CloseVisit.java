package cz.tripartita.monitoring.qualityvisit;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Closes a visit whose findings are settled. */
public record CloseVisit(@TargetAggregateIdentifier UUID visitId) {}
