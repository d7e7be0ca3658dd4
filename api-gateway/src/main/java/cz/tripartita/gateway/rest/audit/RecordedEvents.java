package cz.tripartita.gateway.rest.audit;

import cz.tripartita.gateway.dispatch.PublishedEvents;
import cz.tripartita.gateway.store.EventFeed;
import cz.tripartita.gateway.store.EventNames;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what one stream says, from the store itself. */
@Component
public class RecordedEvents {

    private static final EventNames NAMES = EventNames.of(PublishedEvents.streams());

    private final EventFeed feed;

    RecordedEvents(EventFeed feed) {
        this.feed = feed;
    }

    /**
     * The events of a stream in order; none where the municipality has no such stream, or it is of another type.
     *
     * @param type the sealed interface of the stream's events
     */
    public <E> List<E> of(String municipality, UUID stream, Class<E> type) {
        return feed.ofStream(municipality, stream.toString()).stream()
                .map(stored -> Recorded.of(stored, NAMES).event())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
