package cz.tripartita.monitoring.comparison;

import cz.tripartita.monitoring.RecordedStream;
import cz.tripartita.monitoring.events.ComparisonEvent;
import cz.tripartita.monitoring.events.ComparisonEvent.ComparisonDrawnUp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Reads a comparison for a decision that rests on it. */
public final class ComparisonVersions {

    private ComparisonVersions() {}

    /** The latest version; nothing before the first. */
    public static Optional<ComparisonDrawnUp> latest(EventStore store, UUID comparisonId) {
        List<ComparisonEvent> events = RecordedStream.events(store, comparisonId, ComparisonEvent.class);
        return events.isEmpty() ? Optional.empty() : Optional.of(drawnUp(events.getLast()));
    }

    static ComparisonDrawnUp drawnUp(ComparisonEvent event) {
        return switch (event) {
            case ComparisonDrawnUp drawnUp -> drawnUp;
        };
    }
}
