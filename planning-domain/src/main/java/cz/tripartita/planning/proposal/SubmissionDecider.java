package cz.tripartita.planning.proposal;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.Ancestor;
import cz.tripartita.planning.events.AncestorRelation;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ProposalEvent.ProposalMerged;
import cz.tripartita.planning.events.ProposalEvent.ProposalSplit;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import cz.tripartita.planning.group.Roster;
import cz.tripartita.planning.proposal.SplitProposal.Part;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What follows from a command by which a proposal comes about: submission, merger, split. */
final class SubmissionDecider {

    private SubmissionDecider() {}

    /**
     * Decides a submission.
     *
     * @param supersedes the proposals that it is to supersede
     */
    static List<ProposalEvent> decide(
            SubmitProposal command, Roster roster, List<ProposalState> supersedes, Occasion occasion) {
        if (occasion.asMember()) {
            requireMember(roster, occasion);
        } else {
            roster.requireLeader(occasion);
        }
        Content content = Content.of(command);
        content.check(roster);
        supersedes.forEach(earlier -> requireSupersedable(earlier, command.groupId()));
        List<Ancestor> ancestors = ancestors(
                AncestorRelation.SUPERSEDES,
                supersedes.stream().map(ProposalState::origin).toList());
        return List.of(submitted(command.proposalId(), content, roster, ancestors, occasion.actor()));
    }

    /** Decides a merger: what happens to each stream, the new one first. */
    static Map<UUID, List<ProposalEvent>> decide(
            MergeProposals command, List<ProposalState> ancestors, Roster roster, Occasion occasion) {
        roster.requireLeader(occasion);
        Content content = Content.of(command);
        content.check(roster);
        List<Origin> origins = ancestors.stream()
                .map(ancestor -> ancestor.open().origin())
                .distinct()
                .toList();
        requireSeveral(origins.size());
        origins.forEach(origin -> requireOfGroup(origin, roster.groupId()));
        requireNewIds(List.of(command.proposalId()), origins);
        List<Ancestor> from = ancestors(AncestorRelation.MERGED_FROM, origins);
        Map<UUID, List<ProposalEvent>> streams = new LinkedHashMap<>();
        streams.put(
                command.proposalId(),
                List.of(submitted(command.proposalId(), content, roster, from, occasion.actor())));
        origins.forEach(origin -> streams.put(
                origin.proposalId(), List.of(new ProposalMerged(origin.proposalId(), command.proposalId()))));
        return streams;
    }

    /** Decides a split: what happens to each stream, the one that is split first. */
    static Map<UUID, List<ProposalEvent>> decide(
            SplitProposal command, ProposalState state, Roster roster, Occasion occasion) {
        roster.requireLeader(occasion);
        Origin origin = state.open().origin();
        List<UUID> successors = command.parts().stream().map(Part::proposalId).toList();
        if (successors.size() < 2) {
            throw new RuleBroken(PlanningRule.SPLITS_INTO_SEVERAL, Map.of("parts", successors.size()));
        }
        requireNewIds(successors, List.of(origin));
        List<Ancestor> from = ancestors(AncestorRelation.SPLIT_FROM, List.of(origin));
        Map<UUID, List<ProposalEvent>> streams = new LinkedHashMap<>();
        streams.put(origin.proposalId(), List.of(new ProposalSplit(origin.proposalId(), successors)));
        for (Part part : command.parts()) {
            Content content = Content.of(part, origin);
            content.check(roster);
            streams.put(
                    part.proposalId(), List.of(submitted(part.proposalId(), content, roster, from, occasion.actor())));
        }
        return streams;
    }

    /** Lets through a merger of at least two proposals. */
    static void requireSeveral(int ancestors) {
        if (ancestors < 2) {
            throw new RuleBroken(PlanningRule.MERGES_SEVERAL, Map.of("ancestors", ancestors));
        }
    }

    /** Lets through a member of the group, for themselves. */
    static void requireMember(Roster roster, Occasion occasion) {
        if (roster.currentOf(occasion.actor()).isEmpty()) {
            throw new RuleBroken(
                    PlanningRule.PROPOSES_ONLY_IN_OWN_GROUPS,
                    Map.of("groupId", roster.groupId(), "memberId", occasion.actor()));
        }
    }

    private static void requireSupersedable(ProposalState earlier, UUID groupId) {
        requireOfGroup(earlier.origin(), groupId);
        if (earlier.status() != ProposalStatus.CONSENSUS_REACHED) {
            throw new RuleBroken(
                    PlanningRule.SUPERSEDES_ONLY_CONSENSUS,
                    Map.of("proposalId", earlier.origin().proposalId(), "status", earlier.status()));
        }
    }

    private static void requireOfGroup(Origin origin, UUID groupId) {
        if (!origin.groupId().equals(groupId)) {
            throw new RuleBroken(
                    PlanningRule.PROPOSAL_OF_ANOTHER_GROUP,
                    Map.of("proposalId", origin.proposalId(), "groupId", groupId, "proposalOf", origin.groupId()));
        }
    }

    private static void requireNewIds(List<UUID> ids, List<Origin> taken) {
        Set<UUID> seen = new HashSet<>(taken.stream().map(Origin::proposalId).toList());
        for (UUID id : ids) {
            if (!seen.add(id)) {
                throw new RuleBroken(PlanningRule.PROPOSAL_ID_NEW, Map.of("proposalId", id));
            }
        }
    }

    private static List<Ancestor> ancestors(AncestorRelation relation, List<Origin> origins) {
        return origins.stream()
                .map(origin -> new Ancestor(relation, origin.proposalId()))
                .distinct()
                .toList();
    }

    private static ProposalSubmitted submitted(
            UUID proposalId, Content content, Roster roster, List<Ancestor> ancestors, UUID submittedBy) {
        return new ProposalSubmitted(
                proposalId,
                roster.groupId(),
                roster.processId(),
                roster.municipality(),
                content.area(),
                content.kind(),
                content.title(),
                content.wording(),
                Wording.of(content.wording()).digest(),
                content.reasons(),
                content.expectedCost(),
                content.fundingSources(),
                content.ties(),
                ancestors,
                submittedBy);
    }
}
