package cz.tripartita.monitoring.monitoredyear;

import cz.tripartita.grants.events.ServiceKind;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Enters a service into a year, just before its monitoring opens; sent by a policy only. */
public record EnterService(
        @TargetAggregateIdentifier UUID monitoredYearId,
        int year,
        UUID monitoringId,
        UUID serviceId,
        String serviceName,
        ServiceKind serviceKind,
        UUID organisationId) {}
