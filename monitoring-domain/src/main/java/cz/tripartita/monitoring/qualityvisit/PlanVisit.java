package cz.tripartita.monitoring.qualityvisit;

import jakarta.validation.Valid;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Plans a visit of a service.
 *
 * @param monitoringId the monitoring of the service in the year for which the visit counts
 */
public record PlanVisit(
        @TargetAggregateIdentifier UUID visitId,
        UUID monitoringId,
        @Valid VisitForm plan) {}
