package cz.tripartita.readmodels.effectiveness;

import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationDrawnUp;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationRevised;
import cz.tripartita.monitoring.events.EffectivenessGrounds;
import cz.tripartita.monitoring.events.EffectivenessOutcome;
import cz.tripartita.monitoring.events.EvaluationComponent;
import cz.tripartita.monitoring.events.IndicatorStanding;
import cz.tripartita.monitoring.events.RecommendedCourse;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the scores of evaluations with their components; none is ever overwritten. */
final class ScoreRows {

    private static final String VERDICT = """
            INSERT INTO views.effectiveness_verdict
            SELECT evaluation_id, ?, max(version), ?, ?, ?, ? FROM views.effectiveness_score WHERE evaluation_id = ?
            GROUP BY evaluation_id
            """;

    private final JdbcClient jdbc;

    ScoreRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void drawnUp(EvaluationDrawnUp event, Circumstances circumstances) {
        add(event.evaluationId(), event.version(), null, event.grounds(), event.outcome(), circumstances);
    }

    void revised(EvaluationRevised event, long sequence, Circumstances circumstances) {
        add(event.evaluationId(), event.version(), event.reason(), event.grounds(), event.outcome(), circumstances);
        verdict(event.evaluationId(), event.recommendation(), event.verdict(), sequence, circumstances);
        finalised(event.evaluationId(), event.version(), circumstances);
    }

    /** On the latest score, which is the only one that a verdict is given on. */
    void verdict(
            UUID evaluationId,
            RecommendedCourse recommendation,
            String verdict,
            long sequence,
            Circumstances circumstances) {
        jdbc.sql(VERDICT)
                .params(Parameters.of(
                        sequence,
                        circumstances.municipality(),
                        recommendation,
                        verdict,
                        circumstances.happenedOn(),
                        evaluationId))
                .update();
    }

    void finalised(UUID evaluationId, int version, Circumstances circumstances) {
        jdbc.sql("UPDATE views.effectiveness_score SET final_on = ? WHERE evaluation_id = ? AND version = ?")
                .params(Parameters.of(circumstances.happenedOn(), evaluationId, version))
                .update();
    }

    private void add(
            UUID evaluationId,
            int version,
            @Nullable String reason,
            EffectivenessGrounds grounds,
            EffectivenessOutcome outcome,
            Circumstances circumstances) {
        jdbc.sql("INSERT INTO views.effectiveness_score" + " VALUES (?, ?, ?, ?, ?::jsonb, ?, ?, ?, NULL)")
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

    private void add(UUID evaluationId, int version, int ordinal, String municipality, EvaluationComponent component) {
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
        jdbc.sql("DELETE FROM views.effectiveness_verdict").update();
        jdbc.sql("DELETE FROM views.effectiveness_score").update();
    }
}
