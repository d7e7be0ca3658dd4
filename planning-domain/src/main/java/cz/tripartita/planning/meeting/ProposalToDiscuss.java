package cz.tripartita.planning.meeting;

import cz.tripartita.planning.InMunicipality;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import java.util.List;
import java.util.UUID;

/** A proposal that is to stand on an agenda, and the group that it was put before. */
record ProposalToDiscuss(UUID proposalId, UUID groupId, UUID processId, String municipality) implements InMunicipality {

    static ProposalToDiscuss in(OtherStreams streams, UUID proposalId) {
        return streams.need(proposalId, ProposalEvent.class, ProposalToDiscuss::of, PlanningRule.PROPOSAL_KNOWN);
    }

    static ProposalToDiscuss of(List<ProposalEvent> events) {
        var submitted = (ProposalSubmitted) events.getFirst();
        return new ProposalToDiscuss(
                submitted.proposalId(), submitted.groupId(), submitted.processId(), submitted.municipality());
    }
}
