package cz.tripartita.monitoring.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a complaint out of the count that was entered by mistake. */
public record VoidComplaint(
        @TargetAggregateIdentifier UUID complaintId,
        @NotBlank @Size(max = 10_000) String reason) {}
