package cz.tripartita.grants.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Suspends payments, such as after a finding or a lapse of the registration. */
public record SuspendPayments(
        @TargetAggregateIdentifier UUID grantId,
        @NotBlank @Size(max = 10_000) String reason) {}
