package cz.tripartita.grants.decisionfile;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Enters an application that was handed in; sent by a policy only. */
public record EnterApplication(@TargetAggregateIdentifier UUID fileId, UUID programmeId, UUID applicationId) {}
