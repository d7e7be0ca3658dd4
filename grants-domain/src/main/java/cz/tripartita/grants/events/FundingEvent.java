package cz.tripartita.grants.events;

import java.util.UUID;

/** The stream of the grants that one service ever got, so that their agreements can be held against each other. */
public sealed interface FundingEvent {

    UUID fundingId();

    /** A grant that had begun was noted among those of its service. */
    record GrantNoted(UUID fundingId, String municipality, UUID serviceId, UUID grantId) implements FundingEvent {}
}
