package cz.tripartita.grants.application;

import jakarta.validation.Valid;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Hands in an application sent back anew: the whole of what it says, with the files that are attached. */
public record SupplementApplication(
        @TargetAggregateIdentifier UUID applicationId,
        @Valid ContentForm content) {}
