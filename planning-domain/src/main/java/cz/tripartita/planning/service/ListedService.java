package cz.tripartita.planning.service;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.events.KindsOfService;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.ServiceEvent;
import cz.tripartita.planning.organisation.KnownOrganisation;
import cz.tripartita.planning.process.Statutes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;

/** The stream of one service in the catalogue; public only to be named in {@code PlanningStreams}. */
@AggregateRoot(type = "Service")
public final class ListedService {

    @AggregateIdentifier
    private UUID serviceId;

    @SuppressWarnings("NullAway.Init")
    private ServiceState state;

    ListedService() {}

    @CommandHandler
    ListedService(ListService command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        var streams = OtherStreams.of(store, occasion);
        KnownOrganisation.in(streams, command.organisationId());
        StatuteAdopted statute = statute(streams, command.processId(), occasion);
        apply(ListingDecider.decide(command, statute, KindsOfService.OF_THE_ACT, occasion));
    }

    @CommandHandler
    void handle(ChangeService command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        StatuteAdopted statute = statute(OtherStreams.of(store, occasion), state.processId(), occasion);
        apply(ListingDecider.decide(command, state, statute, occasion));
    }

    @CommandHandler
    void handle(RecordRegistration command, MetaData metaData, Clock clock) {
        Occasion occasion = Occasion.of(metaData, clock);
        apply(RegistrationDecider.decide(command, state, KindsOfService.OF_THE_ACT, occasion));
    }

    @CommandHandler
    void handle(ConfirmService command, MetaData metaData, Clock clock) {
        apply(ServiceLife.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(EndService command, MetaData metaData, Clock clock) {
        apply(ServiceLife.decide(command, state, Occasion.of(metaData, clock)));
    }

    @EventSourcingHandler
    void on(ServiceEvent event) {
        serviceId = event.serviceId();
        state = state == null ? ServiceState.of(List.of(event)) : state.evolve(event);
    }

    private static StatuteAdopted statute(OtherStreams streams, UUID processId, Occasion occasion) {
        return Statutes.in(streams, processId).inEffectOn(occasion.happenedOn());
    }

    private static void apply(List<ServiceEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
