package cz.tripartita.grants.programme;

import cz.tripartita.grants.RecordedStream;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationFoundComplete;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.planning.events.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * What a deciding body has to know of one application.
 *
 * @param complete found complete, and nothing since
 */
record ApplicationOnTheTable(UUID programmeId, UUID lineId, Money requested, boolean complete) {

    static Optional<ApplicationOnTheTable> read(EventStore store, UUID applicationId, String municipality) {
        return of(RecordedStream.events(store, applicationId, ApplicationEvent.class), municipality);
    }

    /** The application after the events given; none where it is not of the municipality. */
    static Optional<ApplicationOnTheTable> of(List<ApplicationEvent> events, String municipality) {
        if (events.isEmpty()
                || !(events.getFirst() instanceof ApplicationSubmitted submitted)
                || !submitted.municipality().equals(municipality)) {
            return Optional.empty();
        }
        boolean complete = events.getLast() instanceof ApplicationFoundComplete;
        return Optional.of(new ApplicationOnTheTable(
                submitted.programmeId(), submitted.lineId(), submitted.requested(), complete));
    }
}
