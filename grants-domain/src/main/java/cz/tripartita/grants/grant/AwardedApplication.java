package cz.tripartita.grants.grant;

import cz.tripartita.grants.RecordedStream;
import cz.tripartita.grants.events.ApplicationContent;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationStarted;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The application behind a grant: whose it is, and what it says. */
record AwardedApplication(String municipality, UUID organisationId, ApplicationContent content) {

    static AwardedApplication read(EventStore store, UUID applicationId) {
        List<ApplicationEvent> events = RecordedStream.events(store, applicationId, ApplicationEvent.class);
        if (events.isEmpty() || !(events.getFirst() instanceof ApplicationStarted start)) {
            throw new IllegalStateException("an award without an application: " + applicationId);
        }
        return ApplicationContent.handedIn(events)
                .map(content -> new AwardedApplication(start.municipality(), start.organisationId(), content))
                .orElseThrow(() -> new IllegalStateException("an award without a submission: " + applicationId));
    }
}
