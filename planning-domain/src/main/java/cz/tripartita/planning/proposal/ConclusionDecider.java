package cz.tripartita.planning.proposal;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.CountedPosition;
import cz.tripartita.planning.events.Position;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ProposalEvent.ClosedWithoutConsensus;
import cz.tripartita.planning.events.ProposalEvent.ConsensusReached;
import cz.tripartita.planning.events.ProposalEvent.PositionDeclared;
import cz.tripartita.planning.events.ProposalEvent.ProposalSuperseded;
import cz.tripartita.planning.group.Membership;
import cz.tripartita.planning.group.Roster;
import cz.tripartita.planning.meeting.MeetingOnTheDay;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What follows from a command that concludes a proposal: consensus, none, or one that takes its place. */
final class ConclusionDecider {

    private ConclusionDecider() {}

    static List<ProposalEvent> decide(
            DeclareConsensus command,
            ProposalState state,
            Roster roster,
            MeetingOnTheDay meeting,
            StatuteAdopted statute,
            Occasion occasion) {
        roster.requireLeader(occasion);
        Round round = state.open().round();
        round.requireNumber(command.round());
        meeting.sitting().requireOpenFor(roster.groupId(), occasion.happenedOn());
        if (!meeting.dealsWith(command.proposalId())) {
            throw new RuleBroken(
                    PlanningRule.PROPOSAL_NOT_ON_AGENDA,
                    Map.of("proposalId", command.proposalId(), "meetingId", command.meetingId()));
        }
        Shortfall shortfall = Shortfall.of(round, roster, meeting);
        if (!shortfall.isNothing()) {
            throw new RuleBroken(PlanningRule.CONSENSUS_CONDITIONS_NOT_MET, shortfall.facts());
        }
        return List.of(new ConsensusReached(
                command.proposalId(),
                roster.groupId(),
                round.number(),
                command.meetingId(),
                statute.version(),
                round.wording().digest(),
                counted(round, roster, meeting),
                meeting.bySide(roster),
                state.origin().supersedes()));
    }

    static List<ProposalEvent> decide(
            CloseWithoutConsensus command,
            ProposalState state,
            Roster roster,
            MeetingOnTheDay meeting,
            Occasion occasion) {
        roster.requireLeader(occasion);
        Round round = state.open().round();
        round.requireNumber(command.round());
        meeting.sitting().requireOpenFor(roster.groupId(), occasion.happenedOn());
        return List.of(new ClosedWithoutConsensus(
                command.proposalId(),
                round.number(),
                command.meetingId(),
                command.reason(),
                counted(round, roster, meeting).stream()
                        .filter(counted -> counted.position() == Position.OBJECT)
                        .map(CountedPosition::memberId)
                        .toList()));
    }

    static List<ProposalEvent> decide(SupersedeProposal command, ProposalState state, ProposalState successor) {
        boolean reached = successor.status() == ProposalStatus.CONSENSUS_REACHED
                || successor.status() == ProposalStatus.SUPERSEDED;
        if (!reached || !successor.origin().supersedes().contains(command.proposalId())) {
            throw new RuleBroken(
                    PlanningRule.SUCCESSOR_HAS_CONSENSUS,
                    Map.of("successorId", command.successorId(), "status", successor.status()));
        }
        return switch (state.status()) {
            case CONSENSUS_REACHED -> List.of(new ProposalSuperseded(command.proposalId(), command.successorId()));
            case SUPERSEDED -> List.of();
            default ->
                throw new RuleBroken(
                        PlanningRule.SUPERSEDES_ONLY_CONSENSUS,
                        Map.of("proposalId", command.proposalId(), "status", state.status()));
        };
    }

    private static List<CountedPosition> counted(Round round, Roster roster, MeetingOnTheDay meeting) {
        return roster.current().stream()
                .flatMap(member -> counted(member, round, meeting))
                .toList();
    }

    private static Stream<CountedPosition> counted(Membership member, Round round, MeetingOnTheDay meeting) {
        PositionDeclared declared = round.positions().get(member.membershipId());
        if (declared == null) {
            return Stream.empty();
        }
        return Stream.of(new CountedPosition(
                member.memberId(),
                member.membershipId(),
                member.side(),
                member.organisationId(),
                declared.position(),
                meeting.isPresent(member)));
    }
}
