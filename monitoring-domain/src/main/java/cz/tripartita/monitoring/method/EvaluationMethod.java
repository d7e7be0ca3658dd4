package cz.tripartita.monitoring.method;

import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.catalogue.Indicators;
import cz.tripartita.monitoring.events.EvaluationMethodEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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

/** The method by which one municipality evaluates effectiveness; its first version starts it. */
@AggregateRoot(type = "EvaluationMethod")
public class EvaluationMethod {

    @AggregateIdentifier
    private UUID methodId;

    private Methods state = Methods.NONE;

    EvaluationMethod() {}

    /** The id of a municipality's method: a name-based UUID, so that each municipality has exactly one. */
    public static UUID idOf(String municipality) {
        return UUID.nameUUIDFromBytes(("evaluation-method:" + municipality).getBytes(StandardCharsets.UTF_8));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdoptMethod command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        MethodDecider.decide(command, state, occasion, Indicators.read(store, occasion.municipality()))
                .forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(EvaluationMethodEvent event) {
        methodId = event.methodId();
        state = state.evolve(event);
    }
}
