package cz.tripartita.monitoring.servicemonitoring;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Closes a monitoring; where planned reports are missing, {@code reason} says why they are not waited for. */
public record CloseMonitoring(
        @TargetAggregateIdentifier UUID monitoringId,
        @Nullable @Size(max = 10_000) String reason) {}
