package cz.tripartita.monitoring.complaint;

import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.ComplaintEvent;
import cz.tripartita.monitoring.servicemonitoring.MonitoredService;
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

/** One complaint of a service. */
@AggregateRoot(type = "Complaint")
public class Complaint {

    @AggregateIdentifier
    private UUID complaintId;

    @SuppressWarnings("NullAway.Init")
    private ComplaintState state;

    Complaint() {}

    @CommandHandler
    Complaint(ReceiveComplaint command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        apply(ComplaintDecider.decide(
                command, MonitoredService.read(store, occasion.municipality(), command.monitoringId()), occasion));
    }

    @CommandHandler
    void handle(HandleComplaint command, MetaData metaData, Clock clock) {
        apply(ComplaintDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(VoidComplaint command, MetaData metaData, Clock clock) {
        Occasion.of(metaData, clock);
        apply(ComplaintDecider.decide(command, state));
    }

    @EventSourcingHandler
    void on(ComplaintEvent event) {
        complaintId = event.complaintId();
        state = ComplaintState.after(state, event);
    }

    private static void apply(List<ComplaintEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
