package cz.tripartita.monitoring.contentcheck;

import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.ContentCheckEvent;
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

/** One check whether a service does what it was paid for. */
@AggregateRoot(type = "ContentCheck")
public class ContentCheck {

    @AggregateIdentifier
    private UUID checkId;

    @SuppressWarnings("NullAway.Init")
    private CheckState state;

    ContentCheck() {}

    @CommandHandler
    ContentCheck(PrepareCheck command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        PaidService service =
                PaidService.read(store, occasion.municipality(), command.monitoringId(), command.grantIds());
        apply(CheckDecider.decide(command, service, occasion));
    }

    @CommandHandler
    void handle(HoldCheck command, MetaData metaData, Clock clock) {
        apply(CheckDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(CancelCheck command, MetaData metaData, Clock clock) {
        Occasion.of(metaData, clock);
        apply(CheckDecider.decide(command, state));
    }

    @CommandHandler
    void handle(ReportCheck command, MetaData metaData, Clock clock) {
        apply(CheckReportDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(StateOnCheck command, MetaData metaData, Clock clock) {
        apply(CheckRemedyDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(FollowUpCheckFinding command, MetaData metaData, Clock clock) {
        apply(CheckRemedyDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(CloseCheck command, MetaData metaData, Clock clock) {
        apply(CheckRemedyDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @EventSourcingHandler
    void on(ContentCheckEvent event) {
        checkId = event.checkId();
        state = CheckState.after(state, event);
    }

    private static void apply(List<ContentCheckEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
