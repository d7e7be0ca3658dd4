package cz.tripartita.planning.proposal;

import cz.tripartita.planning.InMunicipality;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ProposalEvent.ClosedWithoutConsensus;
import cz.tripartita.planning.events.ProposalEvent.ConsensusReached;
import cz.tripartita.planning.events.ProposalEvent.PositionDeclared;
import cz.tripartita.planning.events.ProposalEvent.ProposalAdjourned;
import cz.tripartita.planning.events.ProposalEvent.ProposalMerged;
import cz.tripartita.planning.events.ProposalEvent.ProposalResumed;
import cz.tripartita.planning.events.ProposalEvent.ProposalSplit;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import cz.tripartita.planning.events.ProposalEvent.ProposalSuperseded;
import cz.tripartita.planning.events.ProposalEvent.ProposalWithdrawn;
import cz.tripartita.planning.events.ProposalEvent.WordingAmended;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A proposal, by how far it has come: only an open one takes positions, only one with consensus is superseded. */
sealed interface ProposalState extends InMunicipality {

    Origin origin();

    /** The open round, or the last one. */
    Round round();

    ProposalStatus status();

    /** The round is open and takes positions. */
    record Open(Origin origin, Round round) implements ProposalState {
        @Override
        public ProposalStatus status() {
            return ProposalStatus.OPEN;
        }
    }

    /** Put off. */
    record Adjourned(Origin origin, Round round) implements ProposalState {
        @Override
        public ProposalStatus status() {
            return ProposalStatus.ADJOURNED;
        }
    }

    /** Consensus was reached on the wording of the round. */
    record Reached(Origin origin, Round round) implements ProposalState {
        @Override
        public ProposalStatus status() {
            return ProposalStatus.CONSENSUS_REACHED;
        }
    }

    /** Over, in one of the ways in which a proposal ends; the successors are the proposals that go on from it. */
    record Ended(Origin origin, Round round, ProposalStatus status, List<UUID> successors) implements ProposalState {}

    @Override
    default String municipality() {
        return origin().municipality();
    }

    /** This proposal as an open one, or the rule broken that it is open. */
    default Open open() {
        if (this instanceof Open open) {
            return open;
        }
        throw new RuleBroken(
                PlanningRule.PROPOSAL_NOT_OPEN, Map.of("proposalId", origin().proposalId(), "status", status()));
    }

    /** Finds the proposal, or breaks the rule that a proposal referred to is known. */
    static ProposalState in(OtherStreams streams, UUID proposalId) {
        return streams.need(proposalId, ProposalEvent.class, ProposalState::of, PlanningRule.PROPOSAL_KNOWN);
    }

    static ProposalState of(List<ProposalEvent> events) {
        ProposalState state = submitted((ProposalSubmitted) events.getFirst());
        for (ProposalEvent event : events.subList(1, events.size())) {
            state = state.evolve(event);
        }
        return state;
    }

    private static ProposalState submitted(ProposalSubmitted event) {
        return new Open(Origin.of(event), Round.first(new Wording(event.wording(), event.wordingDigest())));
    }

    default ProposalState evolve(ProposalEvent event) {
        return switch (event) {
            case ProposalSubmitted submitted -> submitted(submitted);
            case PositionDeclared declared -> new Open(origin(), round().with(declared));
            case WordingAmended amended -> new Open(origin(), Round.openedBy(amended));
            case ConsensusReached _ -> new Reached(origin(), round());
            case ProposalAdjourned _ -> new Adjourned(origin(), round());
            case ProposalResumed _ -> new Open(origin(), round());
            case ProposalWithdrawn _ -> ended(ProposalStatus.WITHDRAWN, List.of());
            case ClosedWithoutConsensus _ -> ended(ProposalStatus.CLOSED_WITHOUT_CONSENSUS, List.of());
            case ProposalSuperseded superseded -> ended(ProposalStatus.SUPERSEDED, List.of(superseded.successorId()));
            case ProposalMerged merged -> ended(ProposalStatus.MERGED, List.of(merged.successorId()));
            case ProposalSplit split -> ended(ProposalStatus.SPLIT, split.successorIds());
        };
    }

    private Ended ended(ProposalStatus status, List<UUID> successors) {
        return new Ended(origin(), round(), status, successors);
    }
}
