package cz.tripartita.grants.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Resumes suspended payments. */
public record ResumePayments(
        @TargetAggregateIdentifier UUID grantId,
        @NotBlank @Size(max = 10_000) String reason) {}
