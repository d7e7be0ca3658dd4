package cz.tripartita.grants.programme;

import cz.tripartita.grants.RecordedStream;
import cz.tripartita.grants.events.ApplicationContent;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationAwarded;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationFoundComplete;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRefused;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRejected;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationStarted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationWithdrawn;
import cz.tripartita.planning.events.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * What a deciding body has to know of one application.
 *
 * @param complete found complete, and nothing since
 * @param open neither rejected nor withdrawn nor decided
 */
public record ApplicationOnTheTable(
        UUID programmeId, UUID lineId, UUID organisationId, Money requested, boolean complete, boolean open) {

    /** The application as recorded; none where the municipality has none of that id that is handed in. */
    public static Optional<ApplicationOnTheTable> read(EventStore store, UUID applicationId, String municipality) {
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
        boolean open = events.stream().noneMatch(ApplicationOnTheTable::ends);
        return ApplicationContent.handedIn(events)
                .map(content -> new ApplicationOnTheTable(
                        start.programmeId(),
                        start.lineId(),
                        start.organisationId(),
                        content.requested(),
                        complete,
                        open));
    }

    private static boolean ends(ApplicationEvent event) {
        return event instanceof ApplicationRejected
                || event instanceof ApplicationWithdrawn
                || event instanceof ApplicationAwarded
                || event instanceof ApplicationRefused;
    }
}
