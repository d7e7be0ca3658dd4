package cz.tripartita.planning.events;

import java.util.UUID;

/**
 * A member who was invited to a meeting.
 *
 * @param memberId the person
 * @param membershipId the membership, also one that goes with an office
 */
public record InvitedMember(UUID memberId, UUID membershipId, Side side) {}
