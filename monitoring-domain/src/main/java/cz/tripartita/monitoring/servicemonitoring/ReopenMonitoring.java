package cz.tripartita.monitoring.servicemonitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Opens a closed monitoring again, such as for a correction. */
public record ReopenMonitoring(
        @TargetAggregateIdentifier UUID monitoringId,
        @NotBlank @Size(max = 10_000) String reason) {}
