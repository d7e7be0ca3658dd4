package cz.tripartita.planning.document;

import cz.tripartita.planning.InMunicipality;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ProposalEvent.ConsensusReached;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import cz.tripartita.planning.events.ProposalEvent.WordingAmended;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A proposal that a document takes something from.
 *
 * @param wording the latest, which is the one agreed on where there is consensus
 * @param consensus whether consensus was reached and no later proposal has taken its place
 */
record AgreedProposal(ProposalSubmitted submitted, String wording, String wordingDigest, boolean consensus)
        implements InMunicipality {

    /** Finds the proposal, or breaks the rule that a proposal referred to is known. */
    static AgreedProposal in(OtherStreams streams, UUID proposalId) {
        return streams.need(proposalId, ProposalEvent.class, AgreedProposal::of, PlanningRule.PROPOSAL_KNOWN);
    }

    static AgreedProposal of(List<ProposalEvent> events) {
        var submitted = (ProposalSubmitted) events.getFirst();
        var proposal = new AgreedProposal(submitted, submitted.wording(), submitted.wordingDigest(), false);
        for (ProposalEvent event : events) {
            proposal = proposal.evolve(event);
        }
        return proposal;
    }

    @Override
    public String municipality() {
        return submitted.municipality();
    }

    /** Lets through a proposal of the process on which there is consensus. */
    AgreedProposal requireConsensus(UUID processId) {
        if (!submitted.processId().equals(processId)) {
            throw new RuleBroken(
                    PlanningRule.PROPOSAL_OF_THE_PROCESS,
                    Map.of("proposalId", submitted.proposalId(), "processId", processId));
        }
        if (!consensus) {
            throw new RuleBroken(
                    PlanningRule.DOCUMENT_TAKES_ONLY_CONSENSUS,
                    Map.of("proposalId", submitted.proposalId(), "title", submitted.title()));
        }
        return this;
    }

    private AgreedProposal evolve(ProposalEvent event) {
        return switch (event) {
            case WordingAmended amended ->
                new AgreedProposal(submitted, amended.wording(), amended.wordingDigest(), false);
            case ConsensusReached _ -> new AgreedProposal(submitted, wording, wordingDigest, true);
            case ProposalEvent.ProposalSuperseded _ -> new AgreedProposal(submitted, wording, wordingDigest, false);
            default -> this;
        };
    }
}
