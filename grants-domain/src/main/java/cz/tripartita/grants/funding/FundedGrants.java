package cz.tripartita.grants.funding;

import cz.tripartita.grants.RecordedStream;
import cz.tripartita.grants.events.FundingEvent;
import cz.tripartita.grants.events.FundingEvent.GrantNoted;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * The grants that a service ever got.
 *
 * @param grants in the order of noting
 */
public record FundedGrants(List<UUID> grants) {

    static final FundedGrants NONE = new FundedGrants(List.of());

    /** Those noted for a service of the municipality. */
    public static FundedGrants read(EventStore store, String municipality, UUID serviceId) {
        FundedGrants funded = NONE;
        UUID fundingId = ServiceFunding.idOf(municipality, serviceId);
        for (FundingEvent event : RecordedStream.events(store, fundingId, FundingEvent.class)) {
            funded = funded.evolve(event);
        }
        return funded;
    }

    FundedGrants evolve(FundingEvent event) {
        return switch (event) {
            case GrantNoted noted -> {
                List<UUID> more = new ArrayList<>(grants);
                more.add(noted.grantId());
                yield new FundedGrants(List.copyOf(more));
            }
        };
    }
}
