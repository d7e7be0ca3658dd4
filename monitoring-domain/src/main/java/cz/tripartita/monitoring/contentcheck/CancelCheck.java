package cz.tripartita.monitoring.contentcheck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Calls a check off. */
public record CancelCheck(
        @TargetAggregateIdentifier UUID checkId,
        @NotBlank @Size(max = 10_000) String reason) {}
