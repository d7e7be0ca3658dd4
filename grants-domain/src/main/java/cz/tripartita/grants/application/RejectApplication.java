package cz.tripartita.grants.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Rejects an application on formal grounds. */
public record RejectApplication(
        @TargetAggregateIdentifier UUID applicationId,
        @NotBlank @Size(max = 10_000) String reason) {}
