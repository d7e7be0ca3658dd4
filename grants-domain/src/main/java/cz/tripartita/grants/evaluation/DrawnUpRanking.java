package cz.tripartita.grants.evaluation;

import cz.tripartita.grants.RecordedStream;
import cz.tripartita.grants.events.DecisionFileEvent;
import cz.tripartita.grants.events.DecisionFileEvent.RankingDrawnUp;
import cz.tripartita.grants.events.DecisionFileEvent.RankingReopened;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Whether the ranking of a programme is drawn up, after which nobody scores. */
final class DrawnUpRanking {

    private DrawnUpRanking() {}

    static boolean holds(EventStore store, UUID programmeId, UUID applicationId) {
        UUID file = UUID.nameUUIDFromBytes(("decision-file:" + programmeId).getBytes(StandardCharsets.UTF_8));
        return holds(RecordedStream.events(store, file, DecisionFileEvent.class), applicationId);
    }

    static boolean holds(List<DecisionFileEvent> events, UUID applicationId) {
        boolean ranked = false;
        for (DecisionFileEvent event : events) {
            ranked = switch (event) {
                case RankingDrawnUp drawnUp ->
                    drawnUp.ranking().stream()
                            .anyMatch(place -> place.applicationId().equals(applicationId));
                case RankingReopened _ -> false;
                default -> ranked;
            };
        }
        return ranked;
    }
}
