package cz.tripartita.monitoring.statisticsform;

import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.catalogue.Indicators;
import cz.tripartita.monitoring.events.StatisticsFormEvent;
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

/** A form in which a recipient wants the figures of services; its first definition starts it. */
@AggregateRoot(type = "StatisticsForm")
public class StatisticsForm {

    @AggregateIdentifier
    private UUID formId;

    private FormState state = FormState.NONE;

    StatisticsForm() {}

    /** The id of a municipality's form of a code: a name-based UUID, so that there is exactly one. */
    public static UUID idOf(String municipality, String code) {
        return UUID.nameUUIDFromBytes(
                ("statistics-form:" + municipality + ":" + code).getBytes(StandardCharsets.UTF_8));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DefineForm command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        apply(FormDecider.decide(command, state, occasion, Indicators.read(store, occasion.municipality())));
    }

    @CommandHandler
    void handle(GiveUpForm command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        apply(FormDecider.decide(command, state, occasion, Indicators.read(store, occasion.municipality())));
    }

    @CommandHandler
    void handle(HandOverForm command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        apply(HandoverDecider.decide(command, state, occasion, Indicators.read(store, occasion.municipality())));
    }

    @EventSourcingHandler
    void on(StatisticsFormEvent event) {
        formId = event.formId();
        state = state.evolve(event);
    }

    private static void apply(List<StatisticsFormEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
