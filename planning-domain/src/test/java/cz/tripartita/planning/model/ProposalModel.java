package cz.tripartita.planning.model;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.Ancestor;
import cz.tripartita.planning.events.AncestorRelation;
import cz.tripartita.planning.events.Position;
import cz.tripartita.planning.events.ProposalEvent.PositionDeclared;
import cz.tripartita.planning.events.ProposalEvent.ProposalAdjourned;
import cz.tripartita.planning.events.ProposalEvent.ProposalMerged;
import cz.tripartita.planning.events.ProposalEvent.ProposalResumed;
import cz.tripartita.planning.events.ProposalEvent.ProposalSplit;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import cz.tripartita.planning.events.ProposalEvent.ProposalWithdrawn;
import cz.tripartita.planning.events.ProposalEvent.WordingAmended;
import cz.tripartita.planning.events.ProposalKind;
import cz.tripartita.planning.model.Model.Group;
import cz.tripartita.planning.model.Model.Meeting;
import cz.tripartita.planning.model.Model.Member;
import cz.tripartita.planning.model.Model.Proposal;
import cz.tripartita.planning.proposal.AdjournProposal;
import cz.tripartita.planning.proposal.AmendWording;
import cz.tripartita.planning.proposal.DeclarePosition;
import cz.tripartita.planning.proposal.MergeProposals;
import cz.tripartita.planning.proposal.ResumeProposal;
import cz.tripartita.planning.proposal.SplitProposal;
import cz.tripartita.planning.proposal.SplitProposal.Part;
import cz.tripartita.planning.proposal.SubmitProposal;
import cz.tripartita.planning.proposal.WithdrawProposal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the model says of commands on proposals, but for their conclusion. */
record ProposalModel(Model model) {

    Verdict judge(SubmitProposal command, Occasion occasion) {
        var verdict = new Verdict();
        Group group = model.groups.get(command.groupId());
        if (occasion.role().equals("member")) {
            verdict.need(group.memberOf(occasion.person()) != null, PlanningRule.PROPOSES_ONLY_IN_OWN_GROUPS);
        } else {
            Model.needLeader(verdict, group, occasion);
        }
        verdict.need(command.area().equals(World.AREA), PlanningRule.AREA_OF_THE_GROUP);
        Set<UUID> supersedes = new LinkedHashSet<>(command.supersedes());
        for (UUID id : supersedes) {
            Proposal earlier = model.proposals.get(id);
            if (verdict.need(earlier != null, PlanningRule.PROPOSAL_KNOWN)) {
                verdict.need(earlier.group.equals(group.id), PlanningRule.PROPOSAL_OF_ANOTHER_GROUP);
                verdict.need(earlier.status.equals("CONSENSUS_REACHED"), PlanningRule.SUPERSEDES_ONLY_CONSENSUS);
            }
        }
        if (verdict.holds()) {
            Proposal proposal = begin(command.proposalId(), group, command.kind(), command.wording(), occasion);
            proposal.supersedes.addAll(supersedes);
            verdict.happens(proposal.id, submitted(proposal, command.title(), AncestorRelation.SUPERSEDES, supersedes));
        }
        return verdict;
    }

    Verdict judge(DeclarePosition command, Proposal proposal, Occasion occasion) {
        Verdict verdict = inRound(proposal, command.round());
        Group group = model.groups.get(proposal.group);
        Member member = group.memberOf(command.memberId());
        verdict.need(member != null, PlanningRule.ONLY_MEMBERS_TAKE_POSITIONS);
        verdict.need(member == null || member.takesPartOn(occasion.happenedOn()), PlanningRule.RULES_SIGNED_ANEW);
        if (!command.memberId().equals(occasion.person())) {
            if (occasion.role().equals("member")) {
                verdict.need(false, PlanningRule.POSITION_IS_PERSONAL);
            } else {
                Model.needLeader(verdict, group, occasion);
                verdict.need(command.meetingId() != null, PlanningRule.ON_BEHALF_ONLY_AT_MEETING);
            }
        }
        if (command.meetingId() != null) {
            Meeting meeting = model.meetings.get(command.meetingId());
            if (Model.needOpenMeeting(verdict, meeting, group, occasion.happenedOn()) && member != null) {
                verdict.need(meeting.isThere(member), PlanningRule.ON_BEHALF_ONLY_OF_PRESENT);
            }
        }
        verdict.need(
                command.position() == Position.AGREE || command.reason() != null, PlanningRule.POSITION_NEEDS_REASON);
        if (verdict.holds()) {
            var declared = new PositionDeclared(
                    proposal.id,
                    proposal.round,
                    member.person,
                    member.membership,
                    member.side,
                    member.organisation,
                    command.position(),
                    command.reason(),
                    occasion.person(),
                    command.meetingId());
            if (!declared.equals(proposal.positions.put(member.membership, declared))) {
                verdict.happens(proposal.id, declared);
            }
        }
        return verdict;
    }

    Verdict judge(AmendWording command, Proposal proposal, Occasion occasion) {
        Verdict verdict = inRound(proposal, command.round());
        Group group = model.groups.get(proposal.group);
        boolean author = proposal.author.equals(occasion.person());
        if (occasion.role().equals("member")) {
            verdict.need(author, PlanningRule.AMENDED_BY_AUTHOR_OR_STAFF);
            verdict.need(
                    !author || group.memberOf(occasion.person()) != null, PlanningRule.PROPOSES_ONLY_IN_OWN_GROUPS);
        } else {
            verdict.need(author || group.isLedBy(occasion), PlanningRule.FACILITATES_ONLY_OWN_GROUPS);
        }
        verdict.need(!command.wording().equals(proposal.wording), PlanningRule.AMENDMENT_CHANGES_WORDING);
        if (verdict.holds()) {
            proposal.round++;
            proposal.wording = command.wording();
            proposal.positions.clear();
            verdict.happens(
                    proposal.id,
                    new WordingAmended(
                            proposal.id,
                            proposal.round - 1,
                            proposal.round,
                            proposal.wording,
                            digest(proposal.wording),
                            command.reason(),
                            occasion.person()));
        }
        return verdict;
    }

    Verdict judge(AdjournProposal command, Proposal proposal, Occasion occasion) {
        Verdict verdict = inRound(proposal, command.round());
        Model.needLeader(verdict, model.groups.get(proposal.group), occasion);
        if (verdict.holds()) {
            proposal.status = "ADJOURNED";
            verdict.happens(proposal.id, new ProposalAdjourned(proposal.id, proposal.round, command.reason()));
        }
        return verdict;
    }

    Verdict judge(ResumeProposal command, Proposal proposal, Occasion occasion) {
        var verdict = new Verdict();
        Model.needLeader(verdict, model.groups.get(proposal.group), occasion);
        boolean adjourned = proposal.status.equals("ADJOURNED");
        verdict.need(adjourned || proposal.isOpen(), PlanningRule.PROPOSAL_NOT_OPEN);
        if (verdict.holds() && adjourned) {
            proposal.status = "OPEN";
            verdict.happens(command.proposalId(), new ProposalResumed(proposal.id, proposal.round));
        }
        return verdict;
    }

    Verdict judge(WithdrawProposal command, Proposal proposal, Occasion occasion) {
        var verdict = new Verdict();
        verdict.need(proposal.author.equals(occasion.person()), PlanningRule.WITHDRAWN_BY_AUTHOR);
        verdict.need(proposal.isOpen() || proposal.status.equals("ADJOURNED"), PlanningRule.PROPOSAL_NOT_OPEN);
        if (verdict.holds()) {
            proposal.status = "WITHDRAWN";
            verdict.happens(
                    proposal.id,
                    new ProposalWithdrawn(proposal.id, proposal.round, command.reason(), occasion.person()));
        }
        return verdict;
    }

    Verdict judge(MergeProposals command, Occasion occasion) {
        var verdict = new Verdict();
        Set<UUID> ancestors = new LinkedHashSet<>(command.ancestors());
        if (!verdict.need(model.proposals.keySet().containsAll(ancestors), PlanningRule.PROPOSAL_KNOWN)) {
            return verdict;
        }
        Group group = model.groups.get(model.proposals.get(command.ancestors().getFirst()).group);
        Model.needLeader(verdict, group, occasion);
        verdict.need(ancestors.size() >= 2, PlanningRule.MERGES_SEVERAL);
        verdict.need(!ancestors.contains(command.proposalId()), PlanningRule.PROPOSAL_ID_NEW);
        for (UUID id : ancestors) {
            verdict.need(model.proposals.get(id).isOpen(), PlanningRule.PROPOSAL_NOT_OPEN);
            verdict.need(model.proposals.get(id).group.equals(group.id), PlanningRule.PROPOSAL_OF_ANOTHER_GROUP);
        }
        if (verdict.holds()) {
            Proposal merged = begin(command.proposalId(), group, command.kind(), command.wording(), occasion);
            verdict.happens(merged.id, submitted(merged, command.title(), AncestorRelation.MERGED_FROM, ancestors));
            for (UUID id : ancestors) {
                model.proposals.get(id).status = "MERGED";
                model.proposals.get(id).successors.add(merged.id);
                verdict.happens(id, new ProposalMerged(id, merged.id));
            }
        }
        return verdict;
    }

    Verdict judge(SplitProposal command, Proposal proposal, Occasion occasion) {
        var verdict = new Verdict();
        Group group = model.groups.get(proposal.group);
        Model.needLeader(verdict, group, occasion);
        verdict.need(proposal.isOpen(), PlanningRule.PROPOSAL_NOT_OPEN);
        List<UUID> ids = command.parts().stream().map(Part::proposalId).toList();
        verdict.need(ids.size() >= 2, PlanningRule.SPLITS_INTO_SEVERAL);
        verdict.need(
                new HashSet<>(ids).size() == ids.size() && !ids.contains(proposal.id), PlanningRule.PROPOSAL_ID_NEW);
        if (verdict.holds()) {
            proposal.status = "SPLIT";
            proposal.successors.addAll(ids);
            verdict.happens(proposal.id, new ProposalSplit(proposal.id, ids));
            for (Part part : command.parts()) {
                Proposal begun = begin(part.proposalId(), group, proposal.kind, part.wording(), occasion);
                verdict.happens(
                        begun.id, submitted(begun, part.title(), AncestorRelation.SPLIT_FROM, List.of(proposal.id)));
            }
        }
        return verdict;
    }

    static Verdict inRound(Proposal proposal, int round) {
        var verdict = new Verdict();
        verdict.need(proposal.isOpen(), PlanningRule.PROPOSAL_NOT_OPEN);
        verdict.need(proposal.round == round, PlanningRule.ROUND_NOT_OPEN);
        return verdict;
    }

    static String digest(String wording) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(wording.getBytes(StandardCharsets.UTF_8));
            return String.format("%064x", new BigInteger(1, digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Proposal begin(UUID id, Group group, ProposalKind kind, String wording, Occasion occasion) {
        var proposal = new Proposal();
        proposal.id = id;
        proposal.group = group.id;
        proposal.kind = kind;
        proposal.wording = wording;
        proposal.author = occasion.person();
        model.proposals.put(id, proposal);
        return proposal;
    }

    private static ProposalSubmitted submitted(
            Proposal proposal, String title, AncestorRelation relation, Collection<UUID> earlier) {
        List<Ancestor> ancestors = new ArrayList<>();
        earlier.forEach(id -> ancestors.add(new Ancestor(relation, id)));
        return new ProposalSubmitted(
                proposal.id,
                proposal.group,
                World.PROCESS,
                World.CITY,
                World.AREA,
                proposal.kind,
                title,
                proposal.wording,
                digest(proposal.wording),
                null,
                null,
                List.of(),
                World.NO_TIES,
                ancestors,
                proposal.author);
    }
}
