package cz.tripartita.grants.application;

import jakarta.validation.Valid;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Saves the whole of what an application says so far, in place of what was saved before; anything may be missing. */
public record SaveDraft(
        @TargetAggregateIdentifier UUID applicationId,
        @Valid ContentForm content) {}
