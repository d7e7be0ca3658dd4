package cz.tripartita.monitoring.servicemonitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sends a version of a report back with a reason. */
public record ReturnReport(
        @TargetAggregateIdentifier UUID monitoringId,
        @Pattern(regexp = "\\d{4}(-(H[12]|Q[1-4]))?") String period,
        @Positive int version,
        @NotBlank @Size(max = 10_000) String reason) {}
