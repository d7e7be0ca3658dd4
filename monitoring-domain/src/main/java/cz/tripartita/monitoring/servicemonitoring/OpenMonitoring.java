package cz.tripartita.monitoring.servicemonitoring;

import cz.tripartita.grants.events.ReportingDuty;
import cz.tripartita.grants.events.ServiceKind;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Opens the monitoring of a service for a year, or adds a further grant to it; sent by a policy only.
 *
 * @param usedFrom first day on which the grant may be used
 * @param usedTo last day on which the grant may be used
 * @param duty what the agreement asks of reports, none where the municipality's method holds
 */
public record OpenMonitoring(
        @TargetAggregateIdentifier UUID monitoringId,
        UUID serviceId,
        String serviceName,
        ServiceKind serviceKind,
        UUID organisationId,
        UUID grantId,
        int year,
        LocalDate usedFrom,
        LocalDate usedTo,
        @Nullable ReportingDuty duty) {}
