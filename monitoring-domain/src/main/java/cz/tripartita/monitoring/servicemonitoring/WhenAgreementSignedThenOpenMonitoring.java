package cz.tripartita.monitoring.servicemonitoring;

import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.monitoring.monitoredyear.EnterService;
import cz.tripartita.monitoring.monitoredyear.MonitoredYear;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/**
 * When a grant agreement is signed, its service enters each calendar year of the grant and its monitoring opens for it; in
 * this order, so that whoever reads the year finds every monitoring that is open. Where it is open already, the grant is
 * added.
 */
@DisallowReplay
@ProcessingGroup("monitoring.when-agreement-signed-then-open-monitoring")
public class WhenAgreementSignedThenOpenMonitoring {

    private final CommandGateway commands;

    WhenAgreementSignedThenOpenMonitoring(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(AgreementSigned event) {
        int last = event.periodTo().getYear();
        for (int year = event.periodFrom().getYear(); year <= last; year++) {
            commands.sendAndWait(entry(event, year));
            commands.sendAndWait(opening(event, year));
        }
    }

    private static EnterService entry(AgreementSigned event, int year) {
        return new EnterService(
                MonitoredYear.idOf(event.municipality(), year),
                year,
                monitoring(event, year),
                event.serviceId(),
                event.serviceName(),
                event.serviceKind(),
                event.organisationId());
    }

    private static OpenMonitoring opening(AgreementSigned event, int year) {
        return new OpenMonitoring(
                monitoring(event, year),
                event.serviceId(),
                event.serviceName(),
                event.serviceKind(),
                event.organisationId(),
                event.grantId(),
                year,
                event.periodFrom(),
                event.periodTo(),
                event.terms().reporting());
    }

    private static UUID monitoring(AgreementSigned event, int year) {
        return ServiceMonitoring.idOf(event.municipality(), event.organisationId(), event.serviceId(), year);
    }
}
