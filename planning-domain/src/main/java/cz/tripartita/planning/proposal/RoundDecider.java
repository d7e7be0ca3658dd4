package cz.tripartita.planning.proposal;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.Position;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ProposalEvent.PositionDeclared;
import cz.tripartita.planning.events.ProposalEvent.WordingAmended;
import cz.tripartita.planning.group.Membership;
import cz.tripartita.planning.group.Roster;
import cz.tripartita.planning.meeting.MeetingOnTheDay;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What follows from a command in an open round: a position, an amendment. */
final class RoundDecider {

    private RoundDecider() {}

    /**
     * Decides a position.
     *
     * @param meeting the meeting that the command names, none where it names none
     */
    static List<ProposalEvent> decide(
            DeclarePosition command,
            ProposalState state,
            Roster roster,
            @Nullable MeetingOnTheDay meeting,
            Occasion occasion) {
        Round round = state.open().round();
        round.requireNumber(command.round());
        requireEntitled(command, roster, meeting, occasion);
        Membership membership = roster.currentOf(command.memberId())
                .orElseThrow(() -> new RuleBroken(
                        PlanningRule.ONLY_MEMBERS_TAKE_POSITIONS,
                        Map.of("memberId", command.memberId(), "groupId", roster.groupId())));
        if (meeting != null) {
            requirePresent(membership, meeting, roster, occasion);
        }
        if (command.position() != Position.AGREE && command.reason() == null) {
            throw new RuleBroken(
                    PlanningRule.POSITION_NEEDS_REASON,
                    Map.of("memberId", command.memberId(), "position", command.position()));
        }
        PositionDeclared declared = declared(command, membership, occasion);
        return declared.equals(round.positions().get(membership.membershipId())) ? List.of() : List.of(declared);
    }

    /** Lets through a member who signed the rules of procedure anew, where the statute of the day asks for it. */
    static void requireSignature(DeclarePosition command, Roster roster, StatuteAdopted statute) {
        roster.currentOf(command.memberId()).ifPresent(member -> member.requireSignedFor(statute.rules()));
    }

    static List<ProposalEvent> decide(AmendWording command, ProposalState state, Roster roster, Occasion occasion) {
        Round round = state.open().round();
        round.requireNumber(command.round());
        requireAuthorOrLeader(state.origin(), roster, occasion);
        Wording wording = Wording.of(command.wording());
        if (wording.equals(round.wording())) {
            throw new RuleBroken(
                    PlanningRule.AMENDMENT_CHANGES_WORDING,
                    Map.of("round", round.number(), "wordingDigest", wording.digest()));
        }
        return List.of(new WordingAmended(
                command.proposalId(),
                round.number(),
                round.number() + 1,
                wording.text(),
                wording.digest(),
                command.reason(),
                occasion.actor()));
    }

    private static void requireEntitled(
            DeclarePosition command, Roster roster, @Nullable MeetingOnTheDay meeting, Occasion occasion) {
        if (occasion.actor().equals(command.memberId())) {
            return;
        }
        if (occasion.asMember()) {
            throw new RuleBroken(
                    PlanningRule.POSITION_IS_PERSONAL,
                    Map.of("memberId", command.memberId(), "declaredBy", occasion.actor()));
        }
        roster.requireLeader(occasion);
        if (meeting == null) {
            throw new RuleBroken(
                    PlanningRule.ON_BEHALF_ONLY_AT_MEETING,
                    Map.of("memberId", command.memberId(), "declaredBy", occasion.actor()));
        }
    }

    private static void requirePresent(
            Membership membership, MeetingOnTheDay meeting, Roster roster, Occasion occasion) {
        meeting.sitting().requireOpenFor(roster.groupId(), occasion.happenedOn());
        if (!meeting.isPresent(membership)) {
            throw new RuleBroken(
                    PlanningRule.ON_BEHALF_ONLY_OF_PRESENT,
                    Map.of("memberId", membership.memberId(), "side", membership.side()));
        }
    }

    private static PositionDeclared declared(DeclarePosition command, Membership membership, Occasion occasion) {
        return new PositionDeclared(
                command.proposalId(),
                command.round(),
                membership.memberId(),
                membership.membershipId(),
                membership.side(),
                membership.organisationId(),
                command.position(),
                command.reason(),
                occasion.actor(),
                command.meetingId());
    }

    private static void requireAuthorOrLeader(Origin origin, Roster roster, Occasion occasion) {
        boolean author = occasion.actor().equals(origin.submittedBy());
        if (!occasion.asMember()) {
            if (!author) {
                roster.requireLeader(occasion);
            }
        } else if (author) {
            SubmissionDecider.requireMember(roster, occasion);
        } else {
            throw new RuleBroken(
                    PlanningRule.AMENDED_BY_AUTHOR_OR_STAFF,
                    Map.of("proposalId", origin.proposalId(), "actor", occasion.actor()));
        }
    }
}
