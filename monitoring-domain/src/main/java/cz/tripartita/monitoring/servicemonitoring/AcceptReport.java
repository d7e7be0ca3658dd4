package cz.tripartita.monitoring.servicemonitoring;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Accepts a version of a report. */
public record AcceptReport(
        @TargetAggregateIdentifier UUID monitoringId,
        @Pattern(regexp = "\\d{4}(-(H[12]|Q[1-4]))?") String period,
        @Positive int version) {}
