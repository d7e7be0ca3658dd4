package cz.tripartita.monitoring.counselling;

import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.CounsellingEvent;
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
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/**
 * Counselling and the open office of one municipality in one month. At twenty contacts a week a month is a hundred entries,
 * which are read again for every command; a year would be a thousand, and an entry alone has nothing to be decided upon.
 */
@AggregateRoot(type = "Counselling")
public class CounsellingRegister {

    @AggregateIdentifier
    private UUID registerId;

    private RegisterState state = RegisterState.EMPTY;

    CounsellingRegister() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EnterContacts command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        apply(ContactDecider.decide(
                command,
                state,
                Codes.read(store, occasion.municipality()),
                Referrals.read(store, occasion.municipality(), command.referredTo()),
                occasion));
    }

    @CommandHandler
    void handle(CorrectContacts command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        requireEntry(command.entryId());
        apply(ContactDecider.decide(
                command,
                state,
                Codes.read(store, occasion.municipality()),
                Referrals.read(store, occasion.municipality(), command.referredTo()),
                occasion));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EnterOfficeEvent command, MetaData metaData, Clock clock) {
        apply(OfficeDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(VoidEntry command, MetaData metaData, Clock clock) {
        Occasion.of(metaData, clock);
        requireEntry(command.entryId());
        apply(OfficeDecider.decide(command, state));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CountPortalVisits command, MetaData metaData, Clock clock) {
        apply(OfficeDecider.decide(command, state, Occasion.of(metaData, clock)));
    }

    @EventSourcingHandler
    void on(CounsellingEvent event) {
        registerId = event.registerId();
        state = state.evolve(event);
    }

    private void requireEntry(UUID entryId) {
        if (!state.entries().containsKey(entryId)) {
            throw new AggregateNotFoundException(entryId.toString(), "there is no such entry in the month");
        }
    }

    private static void apply(List<CounsellingEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
