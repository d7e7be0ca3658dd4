package cz.tripartita.grants.application;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that the formal check found nothing missing. */
public record ConfirmCompleteness(@TargetAggregateIdentifier UUID applicationId) {}
