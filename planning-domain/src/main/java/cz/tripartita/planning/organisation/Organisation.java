package cz.tripartita.planning.organisation;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.events.OrganisationEvent;
import java.time.Clock;
import java.util.List;
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

    @SuppressWarnings("NullAway.Init")
    private KnownOrganisation state;

    Organisation() {}

    @CommandHandler
    Organisation(RegisterOrganisation command, MetaData metaData, Clock clock) {
        apply(OrganisationDecider.decide(command, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(RenameOrganisation command, MetaData metaData, Clock clock) {
        Occasion.of(metaData, clock);
        apply(OrganisationDecider.decide(command, state));
    }

    @CommandHandler
    void handle(ChangeContacts command, MetaData metaData, Clock clock) {
        Occasion.of(metaData, clock);
        apply(OrganisationDecider.decide(command, state));
    }

    @EventSourcingHandler
    void on(OrganisationEvent event) {
        organisationId = event.organisationId();
        state = state == null ? KnownOrganisation.of(List.of(event)) : state.evolve(event);
    }

    private static void apply(List<OrganisationEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
