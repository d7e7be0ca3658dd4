package cz.tripartita.monitoring.servicemonitoring;

import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/**
 * When a grant agreement is signed, the monitoring of its service opens for each calendar year of the grant; where it is
 * open already, the grant is added.
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
            commands.sendAndWait(opening(event, year));
        }
    }

    private static OpenMonitoring opening(AgreementSigned event, int year) {
        return new OpenMonitoring(
                ServiceMonitoring.idOf(event.municipality(), event.organisationId(), event.serviceId(), year),
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
}
