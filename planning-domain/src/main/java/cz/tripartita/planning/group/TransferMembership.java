package cz.tripartita.planning.group;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Passes a membership on to another person of the same organisation, whose own starts with the signature.
 *
 * @param successorMembershipId id of the membership of the successor
 * @param successorId the person who follows
 */
public record TransferMembership(
        @TargetAggregateIdentifier UUID groupId, UUID membershipId, UUID successorMembershipId, UUID successorId) {}
