package cz.tripartita.monitoring.checkplan;

import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.CheckPlanEvent;
import cz.tripartita.monitoring.servicemonitoring.MonitoredService;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** The plans of content checks of one municipality, year by year. */
@AggregateRoot(type = "CheckPlan")
public class CheckPlan {

    @AggregateIdentifier
    private UUID planId;

    private CheckPlans state = CheckPlans.NONE;

    CheckPlan() {}

    /** The id of a municipality's plans: a name-based UUID, so that each municipality has exactly one. */
    public static UUID idOf(String municipality) {
        return UUID.nameUUIDFromBytes(("check-plan:" + municipality).getBytes(StandardCharsets.UTF_8));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdoptCheckPlan command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        apply(CheckPlanDecider.decide(
                command, state, id -> MonitoredService.read(store, occasion.municipality(), id), occasion));
    }

    @EventSourcingHandler
    void on(CheckPlanEvent event) {
        planId = event.planId();
        state = state.evolve(event);
    }

    private static void apply(List<CheckPlanEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
