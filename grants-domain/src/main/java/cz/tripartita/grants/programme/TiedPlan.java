package cz.tripartita.grants.programme;

import cz.tripartita.grants.RecordedStream;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.DocumentDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentPublished;
import cz.tripartita.planning.events.DocumentEvent.DocumentSuperseded;
import cz.tripartita.planning.events.DocumentEvent.EntryAdded;
import cz.tripartita.planning.events.DocumentEvent.EntryRemoved;
import cz.tripartita.planning.events.DocumentEvent.PartRemoved;
import cz.tripartita.planning.events.DocumentEvent.PartSet;
import cz.tripartita.planning.events.DocumentKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * The realisation plan or concept that a programme is tied to.
 *
 * @param inForce published, and no later document has taken its place
 * @param proposals those that its entries, or its goals, measures and activities, come from
 */
record TiedPlan(boolean inForce, Set<UUID> proposals) {

    private static final Set<DocumentKind> KINDS =
            Set.of(DocumentKind.REALISATION_PLAN, DocumentKind.MEDIUM_TERM_CONCEPT, DocumentKind.COMMUNITY_PLAN);

    static Optional<TiedPlan> read(EventStore store, UUID documentId, String municipality) {
        return of(RecordedStream.events(store, documentId, DocumentEvent.class), municipality);
    }

    /** The plan after the events given; none where it is of another kind or municipality. */
    static Optional<TiedPlan> of(List<DocumentEvent> events, String municipality) {
        if (events.isEmpty()
                || !(events.getFirst() instanceof DocumentDrafted drafted)
                || !drafted.municipality().equals(municipality)
                || !KINDS.contains(drafted.kind())) {
            return Optional.empty();
        }
        boolean inForce = false;
        Map<UUID, UUID> proposals = new HashMap<>();
        for (DocumentEvent event : events) {
            switch (event) {
                case EntryAdded added ->
                    proposals.put(added.entry().entryId(), added.entry().proposalId());
                case EntryRemoved removed -> proposals.remove(removed.entryId());
                case PartSet set -> put(proposals, set);
                case PartRemoved removed -> proposals.remove(removed.partId());
                case DocumentPublished _ -> inForce = true;
                case DocumentSuperseded _ -> inForce = false;
                default -> {}
            }
        }
        return Optional.of(new TiedPlan(inForce, Set.copyOf(proposals.values())));
    }

    private static void put(Map<UUID, UUID> proposals, PartSet set) {
        UUID proposalId = set.part().proposalId();
        if (proposalId == null) {
            proposals.remove(set.part().partId());
        } else {
            proposals.put(set.part().partId(), proposalId);
        }
    }
}
