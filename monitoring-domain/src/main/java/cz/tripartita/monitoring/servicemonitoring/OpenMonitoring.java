package cz.tripartita.monitoring.servicemonitoring;

import cz.tripartita.grants.events.ServiceKind;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Opens the monitoring of a service for a year; sent by a policy only. */
public record OpenMonitoring(
        @TargetAggregateIdentifier UUID monitoringId,
        UUID serviceId,
        String serviceName,
        ServiceKind serviceKind,
        UUID organisationId,
        UUID grantId,
        int year) {}
