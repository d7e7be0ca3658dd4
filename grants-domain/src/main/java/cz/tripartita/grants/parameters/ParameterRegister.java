package cz.tripartita.grants.parameters;

import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.ParameterEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** The legal parameters by which one municipality decides; the first value starts the register. */
@AggregateRoot(type = "Parameter")
public class ParameterRegister {

    @AggregateIdentifier
    private UUID registerId;

    private ParametersInForce state = ParametersInForce.NONE;

    ParameterRegister() {}

    /** The id of a municipality's register: a name-based UUID, so that each municipality has exactly one. */
    public static UUID idOf(String municipality) {
        return UUID.nameUUIDFromBytes(("parameter-register:" + municipality).getBytes(StandardCharsets.UTF_8));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetParameter command, MetaData metaData, Clock clock) {
        ParameterDecider.decide(command, state, Occasion.of(metaData, clock)).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(CorrectParameter command, MetaData metaData, Clock clock) {
        ParameterDecider.decide(command, state, Occasion.of(metaData, clock)).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ParameterEvent event) {
        registerId = event.registerId();
        state = state.evolve(event);
    }
}
