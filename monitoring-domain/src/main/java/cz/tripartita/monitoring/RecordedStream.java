package cz.tripartita.monitoring;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;

/** Reads another stream for a decision; the store guarantees that it has not grown by the time of the append. */
public final class RecordedStream {

    private RecordedStream() {}

    /**
     * The events of one stream in order; none where there is no such stream, or it is of another type.
     *
     * @param type the sealed interface of the stream's events, or one of them where no other is wanted
     */
    public static <E> List<E> events(EventStore store, UUID id, Class<E> type) {
        return store.readEvents(id.toString())
                .asStream()
                .map(Message::getPayload)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
