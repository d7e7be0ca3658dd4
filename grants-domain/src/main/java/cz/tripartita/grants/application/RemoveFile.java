package cz.tripartita.grants.application;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes an attached file back. */
public record RemoveFile(@TargetAggregateIdentifier UUID applicationId, UUID attachmentId) {}
