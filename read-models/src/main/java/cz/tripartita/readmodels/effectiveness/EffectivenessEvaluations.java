package cz.tripartita.readmodels.effectiveness;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.Band;
import cz.tripartita.monitoring.events.RecommendedCourse;
import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers how services were evaluated, and why so; always within one municipality. */
public final class EffectivenessEvaluations {

    private static final String LIST = "effectiveness-evaluations";
    private static final String SELECT = """
            SELECT e.*, o.name AS organisation,
                e.score_version IS NOT NULL AND (c.outdated OR c.version > e.comparison_version) AS outdated
            FROM views.effectiveness_evaluation e
            JOIN views.effectiveness_organisation o USING (organisation_id)
            LEFT JOIN views.effectiveness_comparison c ON c.comparison_id = e.comparison_id AND c.latest
            """;

    private final JdbcClient jdbc;
    private final ScoreReader scores;

    public EffectivenessEvaluations(JdbcClient jdbc) {
        this.jdbc = jdbc;
        scores = new ScoreReader(jdbc);
    }

    /**
     * Evaluations of a municipality, the latest year first, those that are not drawn up yet among them.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<EffectivenessSummary> list(String municipality, EvaluationFilter filter, PageRequest page) {
        Conditions conditions = Conditions.of("e.municipality", municipality)
                .and("e.year = ?", filter.year())
                .and("e.service_kind = ?", filter.serviceKind())
                .and("e.act_kind = ?", filter.actKind())
                .and("e.service_id = ?", filter.service())
                .and("e.organisation_id = ?", filter.organisation())
                .and("e.band = ?", filter.band())
                .and("e.recommendation = ?", filter.recommendation())
                .and("e.state = ANY (?::text[])", filter.states().isEmpty() ? null : filter.states());
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            conditions.and(
                    "(e.year, e.evaluation_id) < (?, ?)",
                    Cursor.read(cursor.key(), Integer::valueOf),
                    Cursor.read(cursor.id(), UUID::fromString));
        }
        List<EffectivenessSummary> found = jdbc.sql(
                        SELECT + conditions.sql() + " ORDER BY e.year DESC, e.evaluation_id DESC LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(EffectivenessEvaluations::summary))
                .list();
        return Cursor.page(
                found, page, last -> new Cursor(LIST, last.evaluationId().toString(), Integer.toString(last.year())));
    }

    /**
     * One evaluation with what explains its score.
     *
     * @param asOf the day whose score is wanted, by the day on paper; the latest without one
     * @return nothing where the municipality has no such evaluation, or it had no score by then
     */
    public Optional<EffectivenessView> find(String municipality, UUID evaluationId, @Nullable LocalDate asOf) {
        return jdbc.sql(SELECT + "WHERE e.municipality = ? AND e.evaluation_id = ?")
                .params(municipality, evaluationId)
                .query(Row.as(EffectivenessEvaluations::summary))
                .optional()
                .flatMap(evaluation -> scores.view(evaluation, asOf == null ? LocalDate.of(9999, 12, 31) : asOf));
    }

    /** The evaluation of a monitoring, once it is final. */
    public Optional<EffectivenessSummary> finalOf(String municipality, UUID monitoringId) {
        return jdbc.sql(SELECT + "WHERE e.municipality = ? AND e.monitoring_id = ? AND e.state IN ('FINAL', 'REVISED')")
                .params(municipality, monitoringId)
                .query(Row.as(EffectivenessEvaluations::summary))
                .optional();
    }

    private static EffectivenessSummary summary(Row row) throws SQLException {
        return new EffectivenessSummary(
                row.id("evaluation_id"),
                row.id("monitoring_id"),
                row.id("comparison_id"),
                row.text("municipality"),
                row.number("year"),
                row.id("service_id"),
                row.text("service_name"),
                row.id("organisation_id"),
                row.text("organisation"),
                row.constant("service_kind", ServiceKind.class),
                row.textOrNull("act_kind"),
                row.constant("state", EvaluationState.class),
                row.numberOrNull("score_version"),
                row.decimalOrNull("score"),
                row.constantOrNull("band", Band.class),
                row.constantOrNull("recommendation", RecommendedCourse.class),
                row.textOrNull("verdict"),
                row.dayOrNull("comment_until"),
                row.dayOrNull("final_on"),
                row.flag("outdated"),
                row.version("sequence"));
    }
}
