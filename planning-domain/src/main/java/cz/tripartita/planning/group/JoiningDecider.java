package cz.tripartita.planning.group;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.GroupEvent.MembershipApplied;
import cz.tripartita.planning.events.GroupEvent.MembershipStarted;
import cz.tripartita.planning.events.GroupEvent.RulesOfProcedureSigned;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.Side;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What follows from an application for membership, and from a signature. */
final class JoiningDecider {

    private JoiningDecider() {}

    static List<GroupEvent> decide(
            ApplyForMembership command, Roster roster, StatuteAdopted statute, Occasion occasion) {
        MembershipRules.requireOwnOrLeader(command.memberId(), roster, occasion);
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
        MembershipRules.requireNoOther(roster, command.memberId());
        requireRoomForProvider(roster, applied.side(), applied.organisationId(), statute);
        return List.of(applied);
    }

    static List<GroupEvent> decide(
            SignRulesOfProcedure command, Roster roster, StatuteAdopted statute, Occasion occasion) {
        Membership membership = MembershipRules.known(roster, command.membershipId());
        MembershipRules.requireOwnOrLeader(membership.memberId(), roster, occasion);
        requireVersionOfTheDay(command, statute);
        MembershipRules.requireNotOver(membership);
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
        MembershipRules.requireNoOther(roster, membership.memberId());
        requireRoomForProvider(roster, membership.side(), membership.organisationId(), statute);
        return List.of(signed, started(command.groupId(), membership, occasion));
    }

    private static void requireRoomForProvider(
            Roster roster, Side side, @Nullable UUID organisationId, StatuteAdopted statute) {
        Integer most = statute.rules().mostMembersOfOneProvider();
        if (most == null || side != Side.PROVIDER || organisationId == null) {
            return;
        }
        long already = roster.current().stream()
                .filter(member -> member.side() == Side.PROVIDER && organisationId.equals(member.organisationId()))
                .count();
        if (already >= most) {
            throw new RuleBroken(
                    PlanningRule.MOST_MEMBERS_OF_ONE_PROVIDER,
                    Map.of("organisationId", organisationId, "members", already, "most", most));
        }
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

    private static void requireVersionOfTheDay(SignRulesOfProcedure command, StatuteAdopted statute) {
        if (command.rulesVersion() != statute.rules().rulesOfProcedureVersion()) {
            throw new RuleBroken(
                    PlanningRule.RULES_VERSION_OF_THE_DAY,
                    Map.of(
                            "signed",
                            command.rulesVersion(),
                            "ofTheDay",
                            statute.rules().rulesOfProcedureVersion()));
        }
    }
}
