package cz.tripartita.monitoring.counselling;

import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.CounsellingCodesEvent;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** The code lists of counselling of one municipality. */
@AggregateRoot(type = "CounsellingCodes")
public class CounsellingCodes {

    @AggregateIdentifier
    private UUID codesId;

    private Codes state = Codes.NONE;

    CounsellingCodes() {}

    /** The id of a municipality's code lists: a name-based UUID, so that each municipality has exactly one stream of them. */
    public static UUID idOf(String municipality) {
        return UUID.nameUUIDFromBytes(("counselling-codes:" + municipality).getBytes(StandardCharsets.UTF_8));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetCounsellingCodes command, MetaData metaData, Clock clock) {
        apply(CodesDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @EventSourcingHandler
    void on(CounsellingCodesEvent event) {
        codesId = event.codesId();
        state = state.evolve(event);
    }

    private static void apply(List<CounsellingCodesEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
