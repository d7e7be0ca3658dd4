package cz.tripartita.planning.organisation;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.events.OrganisationEvent;
import java.time.Clock;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;

/** The stream of one organisation; public only to be named in {@code PlanningStreams}. */
@AggregateRoot(type = "Organisation")
public final class Organisation {

    @AggregateIdentifier
    private UUID organisationId;

    Organisation() {}

    @CommandHandler
    Organisation(RegisterOrganisation command, MetaData metaData, Clock clock) {
        OrganisationDecider.decide(command, Occasion.of(metaData, clock)).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(OrganisationEvent event) {
        organisationId = event.organisationId();
    }
}
