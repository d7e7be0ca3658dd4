package cz.tripartita.readmodels.effectiveness;

import cz.tripartita.monitoring.events.EffectivenessEvent;
import cz.tripartita.monitoring.events.EffectivenessEvent.CommentInvited;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationCommented;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationDrawnUp;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationFinalised;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationRevised;
import cz.tripartita.monitoring.events.EffectivenessEvent.VerdictGiven;
import cz.tripartita.monitoring.events.EffectivenessGrounds;
import cz.tripartita.monitoring.events.EffectivenessOutcome;
import cz.tripartita.monitoring.events.MonitoredYearEvent.ServiceEntered;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Parameters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes evaluations: how each stands, and every score that it had. */
final class EvaluationRows {

    private static final String ENTER = """
            INSERT INTO views.effectiveness_evaluation (evaluation_id, municipality, monitoring_id, comparison_id, year,
                service_id, service_name, organisation_id, service_kind, act_kind, state, sequence)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'NOT_DRAWN_UP', -1)
            """;

    private static final String COMMENT = """
            INSERT INTO views.effectiveness_comment
            SELECT evaluation_id, ?, municipality, score_version, ?, ?, ? FROM views.effectiveness_evaluation
            WHERE evaluation_id = ?
            """;

    private final JdbcClient jdbc;
    private final ScoreRows scores;

    EvaluationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        scores = new ScoreRows(jdbc);
    }

    void entered(ServiceEntered event) {
        jdbc.sql(ENTER)
                .params(Parameters.of(
                        event.evaluationId(),
                        event.municipality(),
                        event.monitoringId(),
                        event.comparisonId(),
                        event.year(),
                        event.serviceId(),
                        event.serviceName(),
                        event.organisationId(),
                        event.kind().serviceKind(),
                        event.kind().actKind()))
                .update();
    }

    void on(EffectivenessEvent event, long sequence, Circumstances circumstances) {
        switch (event) {
            case EvaluationDrawnUp e -> {
                scores.drawnUp(e, circumstances);
                score(e.evaluationId(), e.version(), e.grounds(), e.outcome());
                set(
                        e.evaluationId(),
                        "state = 'DRAWN_UP', comment_until = NULL, recommendation = NULL, verdict = NULL");
            }
            case VerdictGiven e -> {
                scores.verdict(e.evaluationId(), e.recommendation(), e.verdict(), sequence, circumstances);
                set(
                        e.evaluationId(),
                        "state = 'DRAWN_UP', comment_until = NULL, recommendation = ?, verdict = ?",
                        e.recommendation(),
                        e.verdict());
            }
            case CommentInvited e -> set(e.evaluationId(), "state = 'COMMENTING', comment_until = ?", e.until());
            case EvaluationCommented e -> commented(e, sequence, circumstances);
            case EvaluationFinalised e -> {
                scores.finalised(e.evaluationId(), e.version(), circumstances);
                set(e.evaluationId(), "state = 'FINAL', final_on = ?", circumstances.happenedOn());
            }
            case EvaluationRevised e -> {
                scores.revised(e, sequence, circumstances);
                score(e.evaluationId(), e.version(), e.grounds(), e.outcome());
                set(
                        e.evaluationId(),
                        "state = 'REVISED', comment_until = NULL, final_on = ?, recommendation = ?, verdict = ?",
                        circumstances.happenedOn(),
                        e.recommendation(),
                        e.verdict());
            }
        }
        set(event.evaluationId(), "sequence = ?", sequence);
    }

    /** What a list shows of the latest score. */
    private void score(UUID evaluationId, int version, EffectivenessGrounds grounds, EffectivenessOutcome outcome) {
        set(
                evaluationId,
                "score_version = ?, score = ?, band = ?, comparison_version = ?",
                version,
                outcome.score(),
                outcome.band(),
                grounds.comparison().version());
    }

    private void commented(EvaluationCommented event, long sequence, Circumstances circumstances) {
        jdbc.sql(COMMENT)
                .params(Parameters.of(
                        sequence,
                        event.comment(),
                        circumstances.happenedOn(),
                        event.commentedBy(),
                        event.evaluationId()))
                .update();
    }

    private void set(UUID evaluationId, String columns, @Nullable Object... values) {
        List<@Nullable Object> parameters = Parameters.of(values);
        parameters.add(evaluationId);
        jdbc.sql("UPDATE views.effectiveness_evaluation SET " + columns + " WHERE evaluation_id = ?")
                .params(parameters)
                .update();
    }

    void clear() {
        scores.clear();
        jdbc.sql("DELETE FROM views.effectiveness_comment").update();
        jdbc.sql("DELETE FROM views.effectiveness_evaluation").update();
    }
}
