package cz.tripartita.planning.meeting;

import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.AgendaItem;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.group.Roster;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Items that are to stand on an agenda, with what they name, all of which is there.
 *
 * @param proposals the proposals that they name
 * @param documents the documents that they name
 */
record Agenda(List<AgendaItem> items, List<ProposalToDiscuss> proposals, List<DocumentToDiscuss> documents) {

    private static final int LONGEST_TITLE = 300;

    static Agenda in(OtherStreams streams, List<AgendaItem> items) {
        return new Agenda(
                items,
                items.stream()
                        .map(AgendaItem::proposalId)
                        .filter(Objects::nonNull)
                        .map(proposal -> ProposalToDiscuss.in(streams, proposal))
                        .toList(),
                items.stream()
                        .map(AgendaItem::documentId)
                        .filter(Objects::nonNull)
                        .map(document -> DocumentToDiscuss.in(streams, document))
                        .toList());
    }

    /** Lets through what the body may deal with, item by item. */
    void requireOf(Roster roster) {
        items.forEach(Agenda::requireTitle);
        items.forEach(Agenda::requireOneSubject);
        proposals.forEach(proposal -> requireOfBody(proposal, roster));
        documents.forEach(document -> requireOfProcess(document, roster));
    }

    private static void requireTitle(AgendaItem item) {
        if (item.title().isBlank() || item.title().length() > LONGEST_TITLE) {
            throw new RuleBroken(
                    PlanningRule.AGENDA_ITEM_TITLED,
                    Map.of("length", item.title().length()));
        }
    }

    private static void requireOneSubject(AgendaItem item) {
        if (item.proposalId() != null && item.documentId() != null) {
            throw new RuleBroken(
                    PlanningRule.AGENDA_ITEM_OF_ONE_SUBJECT,
                    Map.of(
                            "title", item.title(),
                            "proposalId", item.proposalId(),
                            "documentId", item.documentId()));
        }
    }

    /** A working group deals with its own proposals, the other bodies with those of the whole process. */
    private static void requireOfBody(ProposalToDiscuss proposal, Roster roster) {
        boolean own = roster.body() == Body.WORKING_GROUP
                ? proposal.groupId().equals(roster.groupId())
                : proposal.processId().equals(roster.processId());
        if (!own) {
            throw new RuleBroken(
                    PlanningRule.PROPOSAL_OF_ANOTHER_GROUP,
                    Map.of(
                            "proposalId", proposal.proposalId(),
                            "groupId", roster.groupId(),
                            "proposalOf", proposal.groupId()));
        }
    }

    /** Every body of the process deals with its documents. */
    private static void requireOfProcess(DocumentToDiscuss document, Roster roster) {
        if (!document.processId().equals(roster.processId())) {
            throw new RuleBroken(
                    PlanningRule.DOCUMENT_OF_ANOTHER_PROCESS,
                    Map.of(
                            "documentId", document.documentId(),
                            "processId", roster.processId(),
                            "documentOf", document.processId()));
        }
    }
}
