package cz.tripartita.grants.programme;

import cz.tripartita.grants.RecordedStream;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ProposalEvent.ConsensusReached;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import cz.tripartita.planning.events.ProposalEvent.ProposalSuperseded;
import cz.tripartita.planning.events.ProposalKind;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Which proposals a programme may serve: priorities and measures with a consensus that no later one took over. */
final class AgreedPriority {

    private static final Set<ProposalKind> KINDS = Set.of(ProposalKind.PRIORITY, ProposalKind.MEASURE);

    private AgreedPriority() {}

    static Set<UUID> among(Collection<UUID> proposals, EventStore store, String municipality) {
        return proposals.stream()
                .filter(id -> holds(RecordedStream.events(store, id, ProposalEvent.class), municipality))
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean holds(List<ProposalEvent> events, String municipality) {
        boolean agreed = false;
        for (ProposalEvent event : events) {
            switch (event) {
                case ProposalSubmitted submitted
                when !admitted(submitted, municipality) -> {
                    return false;
                }
                case ConsensusReached _ -> agreed = true;
                case ProposalSuperseded _ -> agreed = false;
                default -> {}
            }
        }
        return agreed;
    }

    private static boolean admitted(ProposalSubmitted submitted, String municipality) {
        return submitted.municipality().equals(municipality) && KINDS.contains(submitted.kind());
    }
}
