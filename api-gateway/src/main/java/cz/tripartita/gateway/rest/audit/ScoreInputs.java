package cz.tripartita.gateway.rest.audit;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.PublishedEvents;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.gateway.store.EventFeed;
import cz.tripartita.gateway.store.EventNames;
import cz.tripartita.monitoring.effectiveness.EvaluationInputs;
import cz.tripartita.monitoring.events.ComparisonEvent;
import cz.tripartita.monitoring.events.EffectivenessEvent;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All that a score was computed from, read from the store itself, so that anybody can compute it anew. */
@RestController
class ScoreInputs {

    private static final EventNames NAMES = EventNames.of(PublishedEvents.streams());

    private final EventFeed feed;

    ScoreInputs(EventFeed feed) {
        this.feed = feed;
    }

    /** The inputs of the latest score, or of the version that is asked for. */
    @GetMapping(path = "/api/monitoring/evaluations/{evaluationId}/inputs", produces = "application/json")
    EvaluationInputs inputs(
            Caller caller, @PathVariable UUID evaluationId, @RequestParam(defaultValue = "0") int version) {
        return EvaluationInputs.of(
                        events(caller, evaluationId, EffectivenessEvent.class),
                        version,
                        comparison -> events(caller, comparison, ComparisonEvent.class))
                .orElseThrow(() -> Refusal.of(ProblemKind.NOT_FOUND));
    }

    private <E> List<E> events(Caller caller, UUID stream, Class<E> type) {
        return feed.ofStream(caller.municipality(), stream.toString()).stream()
                .map(stored -> Recorded.of(stored, NAMES).event())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
