package cz.tripartita.planning.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes that a municipality of the district leaves the process. */
public record EndCooperation(
        @TargetAggregateIdentifier UUID processId,
        UUID organisationId,
        @NotBlank @Size(max = 10_000) String reason) {}
