package cz.tripartita.planning.model;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.CountedPosition;
import cz.tripartita.planning.events.Position;
import cz.tripartita.planning.events.ProposalEvent.ClosedWithoutConsensus;
import cz.tripartita.planning.events.ProposalEvent.ConsensusReached;
import cz.tripartita.planning.events.ProposalEvent.PositionDeclared;
import cz.tripartita.planning.events.ProposalEvent.ProposalSuperseded;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.model.Model.Group;
import cz.tripartita.planning.model.Model.Meeting;
import cz.tripartita.planning.model.Model.Member;
import cz.tripartita.planning.model.Model.Proposal;
import cz.tripartita.planning.proposal.CloseWithoutConsensus;
import cz.tripartita.planning.proposal.DeclareConsensus;
import cz.tripartita.planning.proposal.SupersedeProposal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the model says of commands that conclude a proposal. */
record ConclusionModel(Model model) {

    Verdict judge(DeclareConsensus command, Proposal proposal, Occasion occasion) {
        Verdict verdict = ProposalModel.inRound(proposal, command.round());
        Group group = model.groups.get(proposal.group);
        Meeting meeting = model.meetings.get(command.meetingId());
        Model.needLeader(verdict, group, occasion);
        if (!Model.needOpenMeeting(verdict, meeting, group, occasion.happenedOn())) {
            return verdict;
        }
        verdict.need(meeting.agenda.contains(proposal.id), PlanningRule.PROPOSAL_NOT_ON_AGENDA);
        verdict.shortOfConsensus = shortOfConsensus(proposal, group, meeting);
        verdict.need(
                verdict.shortOfConsensus.values().stream().allMatch(Set::isEmpty),
                PlanningRule.CONSENSUS_CONDITIONS_NOT_MET);
        if (verdict.holds()) {
            proposal.status = "CONSENSUS_REACHED";
            verdict.happens(
                    proposal.id,
                    new ConsensusReached(
                            proposal.id,
                            group.id,
                            proposal.round,
                            meeting.id,
                            Model.versionOn(occasion.happenedOn()),
                            ProposalModel.digest(proposal.wording),
                            counted(proposal, group, meeting),
                            MeetingModel.attendance(group, meeting),
                            List.copyOf(proposal.supersedes)));
        }
        return verdict;
    }

    Verdict judge(CloseWithoutConsensus command, Proposal proposal, Occasion occasion) {
        Verdict verdict = ProposalModel.inRound(proposal, command.round());
        Group group = model.groups.get(proposal.group);
        Meeting meeting = model.meetings.get(command.meetingId());
        Model.needLeader(verdict, group, occasion);
        Model.needOpenMeeting(verdict, meeting, group, occasion.happenedOn());
        if (verdict.holds()) {
            proposal.status = "CLOSED_WITHOUT_CONSENSUS";
            List<UUID> objecting = new ArrayList<>();
            for (Member member : group.members()) {
                if (stance(proposal, member) == Position.OBJECT) {
                    objecting.add(member.person);
                }
            }
            verdict.happens(
                    proposal.id,
                    new ClosedWithoutConsensus(proposal.id, proposal.round, meeting.id, command.reason(), objecting));
        }
        return verdict;
    }

    Verdict judge(SupersedeProposal command, Proposal proposal) {
        var verdict = new Verdict();
        Proposal successor = model.proposals.get(command.successorId());
        if (!verdict.need(successor != null, PlanningRule.PROPOSAL_KNOWN)) {
            return verdict;
        }
        boolean agreed = Set.of("CONSENSUS_REACHED", "SUPERSEDED").contains(successor.status);
        verdict.need(agreed && successor.supersedes.contains(proposal.id), PlanningRule.SUCCESSOR_HAS_CONSENSUS);
        boolean superseded = proposal.status.equals("SUPERSEDED");
        verdict.need(superseded || proposal.status.equals("CONSENSUS_REACHED"), PlanningRule.SUPERSEDES_ONLY_CONSENSUS);
        if (verdict.holds() && !superseded) {
            proposal.status = "SUPERSEDED";
            proposal.successors.add(successor.id);
            verdict.happens(proposal.id, new ProposalSuperseded(proposal.id, successor.id));
        }
        return verdict;
    }

    /** The facts of a refusal, as sets, named as the refusal names them. */
    private static Map<String, Set<?>> shortOfConsensus(Proposal proposal, Group group, Meeting meeting) {
        Set<Object> missing = new HashSet<>();
        Set<Object> objections = new HashSet<>();
        Set<Side> withoutMember = EnumSet.allOf(Side.class);
        Set<Side> withoutAgreement = EnumSet.allOf(Side.class);
        for (Member member : group.members()) {
            String person = member.person.toString();
            String side = member.side.name();
            boolean there = meeting.isThere(member);
            Position stance = stance(proposal, member);
            withoutMember.remove(member.side);
            if (there && stance == null) {
                missing.add(Map.of("memberId", person, "side", side));
            }
            if (stance == Position.OBJECT) {
                objections.add(Map.of("memberId", person, "side", side, "present", there));
            }
            if (there && stance == Position.AGREE) {
                withoutAgreement.remove(member.side);
            }
        }
        withoutAgreement.removeAll(withoutMember);
        return Map.of(
                "missing",
                missing,
                "objections",
                objections,
                "sidesWithoutAgreement",
                names(withoutAgreement),
                "sidesWithoutMember",
                names(withoutMember));
    }

    private static Set<String> names(Set<Side> sides) {
        Set<String> names = new HashSet<>();
        sides.forEach(side -> names.add(side.name()));
        return names;
    }

    private static List<CountedPosition> counted(Proposal proposal, Group group, Meeting meeting) {
        List<CountedPosition> counted = new ArrayList<>();
        for (Member member : group.members()) {
            Position stance = stance(proposal, member);
            if (stance != null) {
                counted.add(new CountedPosition(
                        member.person,
                        member.membership,
                        member.side,
                        member.organisation,
                        stance,
                        meeting.isThere(member)));
            }
        }
        return counted;
    }

    private static Position stance(Proposal proposal, Member member) {
        PositionDeclared declared = proposal.positions.get(member.membership);
        return declared == null ? null : declared.position();
    }
}
