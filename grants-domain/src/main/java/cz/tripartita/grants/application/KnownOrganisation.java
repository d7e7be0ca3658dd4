package cz.tripartita.grants.application;

import cz.tripartita.grants.RecordedStream;
import cz.tripartita.planning.events.OrganisationEvent;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Whether the municipality knows an organisation. */
final class KnownOrganisation {

    private KnownOrganisation() {}

    static boolean read(EventStore store, UUID organisationId, String municipality) {
        return RecordedStream.events(store, organisationId, OrganisationEvent.class).stream()
                .anyMatch(event -> event instanceof OrganisationRegistered registered
                        && registered.municipality().equals(municipality));
    }
}
