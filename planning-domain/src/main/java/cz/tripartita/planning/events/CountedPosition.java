package cz.tripartita.planning.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A position as it counted when consensus was declared.
 *
 * @param memberId the member
 * @param membershipId the membership in force, to which the position belongs
 * @param side the member's side
 * @param organisationId the member's organisation, none for an individual citizen
 * @param position the stance
 * @param present whether the member was present at the meeting
 */
public record CountedPosition(
        UUID memberId,
        UUID membershipId,
        Side side,
        @Nullable UUID organisationId,
        Position position,
        boolean present) {}
