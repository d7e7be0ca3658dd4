package cz.tripartita.gateway.decisionpack;

import cz.tripartita.gateway.dispatch.PublishedEvents;
import cz.tripartita.gateway.store.EventFeed;
import cz.tripartita.gateway.store.EventNames;
import cz.tripartita.gateway.store.StoredEvent;
import cz.tripartita.gateway.store.StoredJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Reads the streams of one municipality up to a position, and keeps what it has read. */
final class PackSources {

    private static final EventNames NAMES = EventNames.of(PublishedEvents.streams());

    private final EventFeed feed;
    private final String municipality;
    private final long position;
    private final List<StoredEvent> read = new ArrayList<>();

    PackSources(EventFeed feed, String municipality, long position) {
        this.feed = feed;
        this.municipality = municipality;
        this.position = position;
    }

    /** The events of a stream up to the position, of the type given. */
    <E> List<E> events(UUID stream, Class<E> type) {
        List<StoredEvent> stored = feed.ofStream(municipality, stream.toString()).stream()
                .filter(event -> event.position() <= position)
                .toList();
        read.addAll(stored);
        return stored.stream()
                .map(event -> StoredJson.read(event.payload(), NAMES.classOf(event.type())))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** All that was read, in the order of the log. */
    List<PackEvent> all() {
        return read.stream()
                .sorted(Comparator.comparingLong(StoredEvent::position))
                .map(PackEvent::of)
                .distinct()
                .toList();
    }
}
