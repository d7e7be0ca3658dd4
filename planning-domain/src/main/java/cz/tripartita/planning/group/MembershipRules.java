package cz.tripartita.planning.group;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import java.util.Map;
import java.util.UUID;

/** What commands about a membership have in common. */
final class MembershipRules {

    private MembershipRules() {}

    /** The membership of that id, applied for in this group. */
    static Membership known(Roster roster, UUID membershipId) {
        Membership membership = roster.memberships().get(membershipId);
        if (membership == null) {
            throw new RuleBroken(PlanningRule.MEMBERSHIP_KNOWN, Map.of("membershipId", membershipId));
        }
        return membership;
    }

    /** Lets through members for themselves, and whoever leads the group. */
    static void requireOwnOrLeader(UUID memberId, Roster roster, Occasion occasion) {
        if (!occasion.asMember()) {
            roster.requireLeader(occasion);
        } else if (!occasion.actor().equals(memberId)) {
            throw new RuleBroken(PlanningRule.MEMBERSHIP_IS_PERSONAL, Map.of("memberId", memberId));
        }
    }

    /** Lets through a person who has no membership in force. */
    static void requireNoOther(Roster roster, UUID memberId) {
        roster.currentOf(memberId).ifPresent(other -> {
            throw new RuleBroken(
                    PlanningRule.ONE_MEMBERSHIP_AT_A_TIME,
                    Map.of("memberId", memberId, "membershipId", other.membershipId(), "side", other.side()));
        });
    }

    /** Lets through a membership that has not ended. */
    static void requireNotOver(Membership membership) {
        if (membership.ended()) {
            throw new RuleBroken(PlanningRule.MEMBERSHIP_NOT_OVER, Map.of("membershipId", membership.membershipId()));
        }
    }
}
