package cz.tripartita.monitoring.qualityvisit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Calls a visit off. */
public record CancelVisit(
        @TargetAggregateIdentifier UUID visitId,
        @NotBlank @Size(max = 10_000) String reason) {}
