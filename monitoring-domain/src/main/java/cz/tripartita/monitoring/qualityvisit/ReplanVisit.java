package cz.tripartita.monitoring.qualityvisit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Changes the plan of a visit that was not held yet. */
public record ReplanVisit(
        @TargetAggregateIdentifier UUID visitId,
        @Valid VisitForm plan,
        @NotBlank @Size(max = 10_000) String reason) {}
