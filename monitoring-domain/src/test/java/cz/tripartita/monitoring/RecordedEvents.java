package cz.tripartita.monitoring;

import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** A store with one event in each of some streams. */
public final class RecordedEvents {

    private RecordedEvents() {}

    /**
     * The store.
     *
     * @param events by the id of their stream
     */
    public static EventStore of(Map<UUID, ?> events) {
        EventStore store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        events.forEach((id, event) -> store.publish(
                new GenericDomainEventMessage<>(event.getClass().getSimpleName(), id.toString(), 0, event)));
        return store;
    }
}
