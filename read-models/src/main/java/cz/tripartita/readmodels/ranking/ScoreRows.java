package cz.tripartita.readmodels.ranking;

import cz.tripartita.grants.events.EvaluationEvent.ApplicationScored;
import cz.tripartita.grants.events.EvaluationEvent.ConflictDeclared;
import cz.tripartita.grants.events.EvaluationEvent.EvaluatorAppointed;
import cz.tripartita.grants.events.EvaluationEvent.IndependenceDeclared;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes who scores an application, who may not, and the scores. */
final class ScoreRows {

    private static final String STAND = """
            INSERT INTO views.ranking_evaluator VALUES (?, ?, ?, ?, '[]', NULL, NULL, ?)
            ON CONFLICT (evaluation_id, person_id) DO UPDATE
            SET state = excluded.state, scores = '[]', numerator = NULL, denominator = NULL,
                sequence = excluded.sequence
            """;

    private final JdbcClient jdbc;

    ScoreRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void appointed(EvaluatorAppointed event, long sequence) {
        stands(event.evaluationId(), event.applicationId(), event.evaluatorId(), EvaluatorState.APPOINTED, sequence);
    }

    void independent(IndependenceDeclared event, long sequence) {
        stands(event.evaluationId(), event.applicationId(), event.evaluatorId(), EvaluatorState.INDEPENDENT, sequence);
    }

    void conflict(ConflictDeclared event, long sequence) {
        stands(event.evaluationId(), event.applicationId(), event.personId(), EvaluatorState.CONFLICT, sequence);
    }

    private void stands(UUID evaluation, UUID application, UUID person, EvaluatorState state, long sequence) {
        jdbc.sql(STAND)
                .params(Parameters.of(evaluation, application, person, state, sequence))
                .update();
    }

    void scored(ApplicationScored event, long sequence) {
        jdbc.sql("UPDATE views.ranking_evaluator SET state = 'SCORED', scores = ?::jsonb, numerator = ?,"
                        + " denominator = ?, sequence = ? WHERE evaluation_id = ? AND person_id = ?")
                .params(Parameters.of(
                        Json.of(event.scores()),
                        event.score().numerator(),
                        event.score().denominator(),
                        sequence,
                        event.evaluationId(),
                        event.evaluatorId()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.ranking_evaluator").update();
    }
}
