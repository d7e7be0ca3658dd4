package cz.tripartita.grants.funding;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes a grant among those of its service; sent by a policy only. */
public record NoteGrant(@TargetAggregateIdentifier UUID fundingId, String municipality, UUID serviceId, UUID grantId) {}
