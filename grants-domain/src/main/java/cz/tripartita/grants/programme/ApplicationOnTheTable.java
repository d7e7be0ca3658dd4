package cz.tripartita.grants.programme;

import cz.tripartita.grants.RecordedStream;
import cz.tripartita.grants.events.ApplicationContent;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationFoundComplete;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationStarted;
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

    /** The application after the events given; none where it is not of the municipality or not handed in. */
    static Optional<ApplicationOnTheTable> of(List<ApplicationEvent> events, String municipality) {
        if (events.isEmpty()
                || !(events.getFirst() instanceof ApplicationStarted start)
                || !start.municipality().equals(municipality)) {
            return Optional.empty();
        }
        boolean complete = events.getLast() instanceof ApplicationFoundComplete;
        return ApplicationContent.handedIn(events)
                .map(content ->
                        new ApplicationOnTheTable(start.programmeId(), start.lineId(), content.requested(), complete));
    }
}
