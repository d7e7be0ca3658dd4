package cz.tripartita.planning.proposal;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.group.Roster;
import cz.tripartita.planning.meeting.MeetingOnTheDay;
import cz.tripartita.planning.process.Statutes;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lets tests of other packages into the deciders of a proposal, as its shell calls them, without Axon. */
public final class ProposalDoor {

    private ProposalDoor() {}

    public static List<ProposalEvent> decide(SubmitProposal command, OtherStreams streams, Occasion occasion) {
        Roster roster = Roster.in(streams, command.groupId(), occasion.happenedOn());
        List<ProposalState> supersedes = states(command.supersedes(), streams);
        return SubmissionDecider.decide(command, roster, supersedes, occasion);
    }

    public static Map<UUID, List<ProposalEvent>> decide(
            MergeProposals command, OtherStreams streams, Occasion occasion) {
        List<ProposalState> ancestors = states(command.ancestors(), streams);
        Roster roster = Roster.in(streams, ancestors.getFirst().origin().groupId(), occasion.happenedOn());
        return SubmissionDecider.decide(command, ancestors, roster, occasion);
    }

    public static Map<UUID, List<ProposalEvent>> decide(
            SplitProposal command, OtherStreams streams, Occasion occasion) {
        ProposalState state = ProposalState.in(streams, command.proposalId());
        Roster roster = Roster.in(streams, state.origin().groupId(), occasion.happenedOn());
        return SubmissionDecider.decide(command, state, roster, occasion);
    }

    public static List<ProposalEvent> decide(
            Object command, List<ProposalEvent> history, OtherStreams streams, Occasion occasion) {
        ProposalState state = ProposalState.of(history);
        Roster roster = Roster.in(streams, state.origin().groupId(), occasion.happenedOn());
        return switch (command) {
            case DeclarePosition declare -> {
                RoundDecider.requireSignature(
                        declare,
                        roster,
                        Statutes.in(streams, roster.processId()).inEffectOn(occasion.happenedOn()));
                yield RoundDecider.decide(
                        declare,
                        state,
                        roster,
                        declare.meetingId() == null ? null : MeetingOnTheDay.in(streams, declare.meetingId()),
                        occasion);
            }
            case AmendWording amend -> RoundDecider.decide(amend, state, roster, occasion);
            case DeclareConsensus declare -> {
                MeetingOnTheDay meeting = MeetingOnTheDay.in(streams, declare.meetingId());
                StatuteAdopted statute =
                        Statutes.in(streams, roster.processId()).inEffectOn(occasion.happenedOn());
                yield ConclusionDecider.decide(declare, state, roster, meeting, statute, occasion);
            }
            case CloseWithoutConsensus close ->
                ConclusionDecider.decide(
                        close, state, roster, MeetingOnTheDay.in(streams, close.meetingId()), occasion);
            case SupersedeProposal supersede ->
                ConclusionDecider.decide(supersede, state, ProposalState.in(streams, supersede.successorId()));
            case AdjournProposal adjourn -> PauseDecider.decide(adjourn, state, roster, occasion);
            case ResumeProposal resume -> PauseDecider.decide(resume, state, roster, occasion);
            case WithdrawProposal withdraw -> PauseDecider.decide(withdraw, state, occasion);
            default -> throw new IllegalArgumentException("No command of a proposal: " + command);
        };
    }

    private static List<ProposalState> states(List<UUID> ids, OtherStreams streams) {
        return ids.stream().map(id -> ProposalState.in(streams, id)).toList();
    }
}
