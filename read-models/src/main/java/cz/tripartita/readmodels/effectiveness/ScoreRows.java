package cz.tripartita.readmodels.effectiveness;

import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationDrawnUp;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationFinalised;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationRevised;
import cz.tripartita.monitoring.events.EffectivenessEvent.VerdictGiven;
import cz.tripartita.monitoring.events.EffectivenessGrounds;
import cz.tripartita.monitoring.events.EffectivenessOutcome;
import cz.tripartita.monitoring.events.EvaluationComponent;
import cz.tripartita.monitoring.events.IndicatorStanding;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the scores of evaluations with their components; none is ever overwritten. */
final class ScoreRows {

    private static final String LATEST = """
             WHERE evaluation_id = ? AND version = (
                SELECT max(version) FROM views.effectiveness_score WHERE evaluation_id = ?)
            """;

    private final JdbcClient jdbc;

    ScoreRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void drawnUp(EvaluationDrawnUp event, Circumstances circumstances) {
        add(event.evaluationId(), event.version(), null, event.grounds(), event.outcome(), circumstances);
    }

    void revised(EvaluationRevised event, Circumstances circumstances) {
        add(event.evaluationId(), event.version(), event.reason(), event.grounds(), event.outcome(), circumstances);
        jdbc.sql("UPDATE views.effectiveness_score SET recommendation = ?, verdict = ?, final_on = ?"
                        + " WHERE evaluation_id = ? AND version = ?")
                .params(Parameters.of(
                        event.recommendation(),
                        event.verdict(),
                        circumstances.happenedOn(),
                        event.evaluationId(),
                        event.version()))
                .update();
    }

    void verdict(VerdictGiven event) {
        jdbc.sql("UPDATE views.effectiveness_score SET recommendation = ?, verdict = ?" + LATEST)
                .params(Parameters.of(
                        event.recommendation(), event.verdict(), event.evaluationId(), event.evaluationId()))
                .update();
    }

    void finalised(EvaluationFinalised event, Circumstances circumstances) {
        jdbc.sql("UPDATE views.effectiveness_score SET final_on = ? WHERE evaluation_id = ? AND version = ?")
                .params(Parameters.of(circumstances.happenedOn(), event.evaluationId(), event.version()))
                .update();
    }

    private void add(
            UUID evaluationId,
            int version,
            @Nullable String reason,
            EffectivenessGrounds grounds,
            EffectivenessOutcome outcome,
            Circumstances circumstances) {
        jdbc.sql("INSERT INTO views.effectiveness_score"
                        + " VALUES (?, ?, ?, ?, ?::jsonb, ?, ?, NULL, NULL, ?, NULL)")
                .params(Parameters.of(
                        evaluationId,
                        version,
                        circumstances.municipality(),
                        reason,
                        Json.ofValue(grounds),
                        outcome.score(),
                        outcome.band(),
                        circumstances.happenedOn()))
                .update();
        int ordinal = 0;
        for (EvaluationComponent component : outcome.components()) {
            add(evaluationId, version, ++ordinal, circumstances.municipality(), component);
        }
    }

    private void add(
            UUID evaluationId, int version, int ordinal, String municipality, EvaluationComponent component) {
        IndicatorStanding standing = component.standing();
        jdbc.sql("INSERT INTO views.effectiveness_component"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Parameters.of(
                        evaluationId,
                        version,
                        ordinal,
                        municipality,
                        component.part(),
                        component.indicator(),
                        component.weight(),
                        component.value(),
                        component.dropped(),
                        component.points(),
                        component.scaledWeight(),
                        component.contribution(),
                        standing == null ? null : standing.comparedWith(),
                        standing == null ? null : standing.direction(),
                        standing == null ? null : standing.values(),
                        standing == null ? null : standing.lowerQuartile(),
                        standing == null ? null : standing.median(),
                        standing == null ? null : standing.upperQuartile()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.effectiveness_component").update();
        jdbc.sql("DELETE FROM views.effectiveness_score").update();
    }
}
