package cz.tripartita.monitoring.servicemonitoring;

import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.monitoring.RecordedStream;
import cz.tripartita.monitoring.monitoredyear.EnterService;
import cz.tripartita.monitoring.monitoredyear.MonitoredYear;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * When a grant agreement is signed, its service enters each calendar year of the grant and its monitoring opens for it; in
 * this order, so that whoever reads the year finds every monitoring that is open. Where it is open already, the grant is
 * added. An amendment does the same by what the agreement says from then on; a year that it takes away expects no more
 * reports for that grant.
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
        follow(PapersOfGrant.of(event));
    }

    @EventHandler
    void react(AmendmentSigned event, EventStore store) {
        follow(PapersOfGrant.upTo(event, RecordedStream.events(store, event.grantId(), GrantEvent.class)));
    }

    private void follow(PapersOfGrant papers) {
        for (int year : papers.years()) {
            commands.sendAndWait(entry(papers.agreement(), year));
            commands.sendAndWait(opening(papers, year));
        }
    }

    private static EnterService entry(AgreementSigned agreement, int year) {
        return new EnterService(
                MonitoredYear.idOf(agreement.municipality(), year),
                year,
                monitoring(agreement, year),
                agreement.serviceId(),
                agreement.serviceName(),
                agreement.serviceKind(),
                agreement.organisationId());
    }

    private static OpenMonitoring opening(PapersOfGrant papers, int year) {
        AgreementSigned agreement = papers.agreement();
        return new OpenMonitoring(
                monitoring(agreement, year),
                agreement.serviceId(),
                agreement.serviceName(),
                agreement.serviceKind(),
                agreement.organisationId(),
                agreement.grantId(),
                year,
                papers.terms().periodFrom(),
                papers.terms().periodTo(),
                papers.terms().reporting());
    }

    private static UUID monitoring(AgreementSigned agreement, int year) {
        return ServiceMonitoring.idOf(
                agreement.municipality(), agreement.organisationId(), agreement.serviceId(), year);
    }
}
