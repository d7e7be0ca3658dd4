package cz.tripartita.monitoring.qualityvisit;

import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.QualityVisitEvent;
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

/** One visit of one service against the quality standards. */
@AggregateRoot(type = "QualityVisit")
public class QualityVisit {

    @AggregateIdentifier
    private UUID visitId;

    @SuppressWarnings("NullAway.Init")
    private VisitState state;

    QualityVisit() {}

    @CommandHandler
    QualityVisit(PlanVisit command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        apply(VisitDecider.decide(
                command, MonitoredService.read(store, occasion.municipality(), command.monitoringId()), occasion));
    }

    @CommandHandler
    void handle(ReplanVisit command, MetaData metaData, Clock clock) {
        apply(VisitDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(HoldVisit command, MetaData metaData, Clock clock) {
        apply(VisitDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(CancelVisit command, MetaData metaData, Clock clock) {
        Occasion.of(metaData, clock);
        apply(VisitDecider.decide(command, state));
    }

    @CommandHandler
    void handle(ReportVisit command, MetaData metaData, Clock clock) {
        apply(VisitReportDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(StateOnVisit command, MetaData metaData, Clock clock) {
        apply(VisitRemedyDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(FollowUpVisitFinding command, MetaData metaData, Clock clock) {
        apply(VisitRemedyDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(CloseVisit command, MetaData metaData, Clock clock) {
        apply(VisitRemedyDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @EventSourcingHandler
    void on(QualityVisitEvent event) {
        visitId = event.visitId();
        state = VisitState.after(state, event);
    }

    private static void apply(List<QualityVisitEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
