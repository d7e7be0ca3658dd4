package cz.tripartita.gateway.rest.audit;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.monitoring.effectiveness.EvaluationInputs;
import cz.tripartita.monitoring.events.ComparisonEvent;
import cz.tripartita.monitoring.events.EffectivenessEvent;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All that a score was computed from, read from the store itself, so that anybody can compute it anew. */
@RestController
class ScoreInputs {

    private final RecordedEvents recorded;

    ScoreInputs(RecordedEvents recorded) {
        this.recorded = recorded;
    }

    /** The inputs of the latest score, or of the version that is asked for. */
    @GetMapping(path = "/api/monitoring/evaluations/{evaluationId}/inputs", produces = "application/json")
    EvaluationInputs inputs(
            Caller caller, @PathVariable UUID evaluationId, @RequestParam(defaultValue = "0") int version) {
        return EvaluationInputs.of(
                        recorded.of(caller.municipality(), evaluationId, EffectivenessEvent.class),
                        version,
                        comparison -> recorded.of(caller.municipality(), comparison, ComparisonEvent.class))
                .orElseThrow(() -> Refusal.of(ProblemKind.NOT_FOUND));
    }
}
