package cz.tripartita.planning.group;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.GroupEvent.MembershipApplied;
import cz.tripartita.planning.events.GroupEvent.MembershipEnded;
import cz.tripartita.planning.events.GroupEvent.MembershipStarted;
import cz.tripartita.planning.events.GroupEvent.RulesOfProcedureSigned;
import cz.tripartita.planning.events.MembershipEnd;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.Side;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What follows from a command about a membership. */
final class MembershipDecider {

    private MembershipDecider() {}

    static List<GroupEvent> decide(ApplyForMembership command, Roster roster, Occasion occasion) {
        requireOwnOrLeader(command.memberId(), roster, occasion);
        if (command.organisationId() == null && command.side() != Side.USER) {
            throw new RuleBroken(PlanningRule.ORGANISATION_NAMED, Map.of("side", command.side()));
        }
        var applied = new MembershipApplied(
                command.groupId(),
                command.membershipId(),
                command.memberId(),
                command.side(),
                command.organisationId());
        Membership known = roster.memberships().get(command.membershipId());
        if (known != null) {
            return repeated(known, applied);
        }
        requireNoOther(roster, command.memberId());
        return List.of(applied);
    }

    static List<GroupEvent> decide(
            SignRulesOfProcedure command, Roster roster, StatuteAdopted statute, Occasion occasion) {
        Membership membership = membership(roster, command.membershipId());
        requireOwnOrLeader(membership.memberId(), roster, occasion);
        requireVersionOfTheDay(command, statute);
        if (membership.ended()) {
            throw new RuleBroken(PlanningRule.MEMBERSHIP_NOT_OVER, Map.of("membershipId", membership.membershipId()));
        }
        if (membership.signedVersion() == command.rulesVersion()) {
            return List.of();
        }
        var signed = new RulesOfProcedureSigned(
                command.groupId(),
                command.membershipId(),
                membership.memberId(),
                command.rulesVersion(),
                occasion.happenedOn());
        if (membership.isCurrent()) {
            return List.of(signed);
        }
        requireNoOther(roster, membership.memberId());
        return List.of(signed, started(command.groupId(), membership, occasion));
    }

    static List<GroupEvent> decide(LeaveGroup command, Roster roster, Occasion occasion) {
        Membership membership = membership(roster, command.membershipId());
        requireOwnOrLeader(membership.memberId(), roster, occasion);
        if (membership.ended()) {
            return List.of();
        }
        if (membership.startedOn() == null || occasion.happenedOn().isBefore(membership.startedOn())) {
            throw new RuleBroken(
                    PlanningRule.MEMBERSHIP_STARTED,
                    Map.of("membershipId", membership.membershipId(), "happenedOn", occasion.happenedOn()));
        }
        return List.of(new MembershipEnded(
                command.groupId(),
                membership.membershipId(),
                membership.memberId(),
                MembershipEnd.LEFT,
                occasion.happenedOn()));
    }

    private static List<GroupEvent> repeated(Membership known, MembershipApplied applied) {
        var before = new MembershipApplied(
                applied.groupId(), known.membershipId(), known.memberId(), known.side(), known.organisationId());
        if (before.equals(applied)) {
            return List.of();
        }
        throw new RuleBroken(PlanningRule.MEMBERSHIP_ID_NEW, Map.of("membershipId", known.membershipId()));
    }

    private static MembershipStarted started(UUID groupId, Membership membership, Occasion occasion) {
        return new MembershipStarted(
                groupId,
                membership.membershipId(),
                membership.memberId(),
                membership.side(),
                membership.organisationId(),
                occasion.happenedOn());
    }

    private static Membership membership(Roster roster, UUID membershipId) {
        Membership membership = roster.memberships().get(membershipId);
        if (membership == null) {
            throw new RuleBroken(PlanningRule.MEMBERSHIP_KNOWN, Map.of("membershipId", membershipId));
        }
        return membership;
    }

    private static void requireOwnOrLeader(UUID memberId, Roster roster, Occasion occasion) {
        if (!occasion.asMember()) {
            roster.requireLeader(occasion);
        } else if (!occasion.actor().equals(memberId)) {
            throw new RuleBroken(PlanningRule.MEMBERSHIP_IS_PERSONAL, Map.of("memberId", memberId));
        }
    }

    private static void requireVersionOfTheDay(SignRulesOfProcedure command, StatuteAdopted statute) {
        if (command.rulesVersion() != statute.rulesOfProcedureVersion()) {
            throw new RuleBroken(
                    PlanningRule.RULES_VERSION_OF_THE_DAY,
                    Map.of("signed", command.rulesVersion(), "ofTheDay", statute.rulesOfProcedureVersion()));
        }
    }

    private static void requireNoOther(Roster roster, UUID memberId) {
        roster.currentOf(memberId).ifPresent(other -> {
            throw new RuleBroken(
                    PlanningRule.ONE_MEMBERSHIP_AT_A_TIME,
                    Map.of("memberId", memberId, "membershipId", other.membershipId(), "side", other.side()));
        });
    }
}
