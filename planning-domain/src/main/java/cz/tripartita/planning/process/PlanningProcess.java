package cz.tripartita.planning.process;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.events.ProcessEvent;
import cz.tripartita.planning.organisation.KnownOrganisation;
import cz.tripartita.planning.person.KnownPerson;
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

/** The stream of one planning process; public only to be named in {@code PlanningStreams}. */
@AggregateRoot(type = "Process")
public final class PlanningProcess {

    @AggregateIdentifier
    private UUID processId;

    @SuppressWarnings("NullAway.Init")
    private Statutes state;

    PlanningProcess() {}

    @CommandHandler
    PlanningProcess(EstablishProcess command, MetaData metaData, Clock clock) {
        apply(ProcessDecider.decide(command, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(DraftStatute command, MetaData metaData, Clock clock) {
        apply(ProcessDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(ApproveStatuteBySteeringGroup command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        SteeringDecision decision = SteeringDecision.in(OtherStreams.of(store, occasion), command.meetingId());
        apply(ProcessDecider.decide(command, state, decision, occasion));
    }

    @CommandHandler
    void handle(RecordStatuteOpinion command, MetaData metaData, Clock clock) {
        apply(ProcessDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(AdoptStatute command, MetaData metaData, Clock clock) {
        apply(ProcessDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(HandOverOffice command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        if (command.holderId() != null) {
            KnownPerson.in(OtherStreams.of(store, occasion), command.holderId());
        }
        apply(ProcessDecider.decide(command, state, occasion));
    }

    @CommandHandler
    void handle(AgreeOnCooperation command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        KnownOrganisation.in(OtherStreams.of(store, occasion), command.organisationId());
        apply(CooperationDecider.decide(command, state, occasion));
    }

    @CommandHandler
    void handle(EndCooperation command, MetaData metaData, Clock clock) {
        apply(CooperationDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(HandOverGroupLead command, MetaData metaData, Clock clock) {
        apply(ProcessDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @EventSourcingHandler
    void on(ProcessEvent event) {
        processId = event.processId();
        state = state == null ? Statutes.of(List.of(event)) : state.evolve(event);
    }

    private static void apply(List<ProcessEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
