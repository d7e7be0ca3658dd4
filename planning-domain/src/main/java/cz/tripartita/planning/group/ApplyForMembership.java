package cz.tripartita.planning.group;

import cz.tripartita.planning.events.Side;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Applies for membership of a person on one side; it starts once the rules of procedure are signed.
 *
 * @param membershipId id of the membership; a person who comes back gets a new one
 * @param memberId the person
 * @param organisationId whom the person speaks for; only an individual citizen on the side of users has none
 */
public record ApplyForMembership(
        @TargetAggregateIdentifier UUID groupId,
        UUID membershipId,
        UUID memberId,
        Side side,
        @Nullable UUID organisationId) {}
