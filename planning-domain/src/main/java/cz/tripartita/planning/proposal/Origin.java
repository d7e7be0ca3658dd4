package cz.tripartita.planning.proposal;

import cz.tripartita.planning.events.Ancestor;
import cz.tripartita.planning.events.AncestorRelation;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import cz.tripartita.planning.events.ProposalKind;
import java.util.List;
import java.util.UUID;

/**
 * What never changes about a proposal.
 *
 * @param supersedes earlier proposals whose place this one takes once it reaches consensus
 */
record Origin(
        UUID proposalId,
        UUID groupId,
        String municipality,
        String area,
        ProposalKind kind,
        UUID submittedBy,
        List<UUID> supersedes) {

    static Origin of(ProposalSubmitted event) {
        List<UUID> supersedes = event.ancestors().stream()
                .filter(ancestor -> ancestor.relation() == AncestorRelation.SUPERSEDES)
                .map(Ancestor::proposalId)
                .toList();
        return new Origin(
                event.proposalId(),
                event.groupId(),
                event.municipality(),
                event.area(),
                event.kind(),
                event.submittedBy(),
                supersedes);
    }
}
