package cz.tripartita.grants.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Lets one application be submitted after the window has closed.
 *
 * @param until the first instant at which it may no longer
 * @param reason official reason, published; names no person
 */
public record AllowLateSubmission(
        @TargetAggregateIdentifier UUID applicationId,
        Instant until,
        @NotBlank @Size(max = 10_000) String reason) {}
