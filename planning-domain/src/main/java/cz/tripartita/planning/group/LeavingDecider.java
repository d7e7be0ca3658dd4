package cz.tripartita.planning.group;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.GroupEvent.MembershipApplied;
import cz.tripartita.planning.events.GroupEvent.MembershipEnded;
import cz.tripartita.planning.events.GroupEvent.MembershipTransferred;
import cz.tripartita.planning.events.MembershipEnd;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What follows from leaving a group, by oneself, for a successor or by absence. */
final class LeavingDecider {

    private LeavingDecider() {}

    static List<GroupEvent> decide(LeaveGroup command, Roster roster, Occasion occasion) {
        Membership membership = MembershipRules.known(roster, command.membershipId());
        MembershipRules.requireOwnOrLeader(membership.memberId(), roster, occasion);
        if (membership.ended()) {
            return List.of();
        }
        requireStarted(membership, occasion.happenedOn());
        return ended(roster, membership, MembershipEnd.LEFT, occasion.happenedOn());
    }

    static List<GroupEvent> decide(TransferMembership command, Roster roster, Occasion occasion) {
        Membership membership = MembershipRules.known(roster, command.membershipId());
        MembershipRules.requireOwnOrLeader(membership.memberId(), roster, occasion);
        MembershipRules.requireNotOver(membership);
        requireStarted(membership, occasion.happenedOn());
        if (membership.organisationId() == null) {
            throw new RuleBroken(
                    PlanningRule.TRANSFER_WITHIN_ORGANISATION, Map.of("membershipId", membership.membershipId()));
        }
        if (roster.memberships().containsKey(command.successorMembershipId())) {
            throw new RuleBroken(
                    PlanningRule.MEMBERSHIP_ID_NEW, Map.of("membershipId", command.successorMembershipId()));
        }
        MembershipRules.requireNoOther(roster, command.successorId());
        List<GroupEvent> events = new ArrayList<>();
        events.add(new MembershipTransferred(
                command.groupId(),
                membership.membershipId(),
                command.successorMembershipId(),
                command.successorId(),
                occasion.happenedOn()));
        events.addAll(ended(roster, membership, MembershipEnd.TRANSFERRED, occasion.happenedOn()));
        events.add(new MembershipApplied(
                command.groupId(),
                command.successorMembershipId(),
                command.successorId(),
                membership.side(),
                membership.organisationId()));
        return events;
    }

    /** The end of a membership, and of the leader's seat with it where it is the leader's. */
    static List<GroupEvent> ended(Roster roster, Membership membership, MembershipEnd end, LocalDate day) {
        List<GroupEvent> events = new ArrayList<>();
        events.add(new MembershipEnded(roster.groupId(), membership.membershipId(), membership.memberId(), end, day));
        events.addAll(LeaderDecider.withoutMember(roster, membership, day));
        return events;
    }

    private static void requireStarted(Membership membership, LocalDate day) {
        if (membership.startedOn() == null || day.isBefore(membership.startedOn())) {
            throw new RuleBroken(
                    PlanningRule.MEMBERSHIP_STARTED,
                    Map.of("membershipId", membership.membershipId(), "happenedOn", day));
        }
    }
}
