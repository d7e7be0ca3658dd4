package cz.tripartita.monitoring.servicemonitoring;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Closes a monitoring.
 *
 * @param reason why missing reports are not waited for; none where every planned report, and at least one, is accepted
 */
public record CloseMonitoring(
        @TargetAggregateIdentifier UUID monitoringId,
        @Nullable @Size(max = 10_000) String reason) {}
