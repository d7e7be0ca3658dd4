package cz.tripartita.grants.application;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Begins an application of the caller's own organisation to a line of a programme. */
public record StartApplication(@TargetAggregateIdentifier UUID applicationId, UUID programmeId, UUID lineId) {}
