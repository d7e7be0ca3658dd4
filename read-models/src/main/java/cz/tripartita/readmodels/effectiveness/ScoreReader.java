package cz.tripartita.readmodels.effectiveness;

import cz.tripartita.monitoring.events.Band;
import cz.tripartita.monitoring.events.ComparedWith;
import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.monitoring.events.DropReason;
import cz.tripartita.monitoring.events.EffectivenessGrounds;
import cz.tripartita.monitoring.events.PartKind;
import cz.tripartita.monitoring.events.RecommendedCourse;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the scores of one evaluation as they were on a day. */
final class ScoreReader {

    private record Computed(ScoreVersion version, EffectivenessGrounds grounds) {}

    private static final String SCORES = """
            SELECT s.*, v.recommendation, v.verdict, CASE WHEN s.final_on <= ? THEN s.final_on END AS final_by_then
            FROM views.effectiveness_score s
            LEFT JOIN LATERAL (
                SELECT recommendation, verdict FROM views.effectiveness_verdict
                WHERE evaluation_id = s.evaluation_id AND version = s.version AND given_on <= ?
                ORDER BY sequence DESC LIMIT 1) v ON true
            WHERE s.evaluation_id = ? AND s.computed_on <= ? ORDER BY s.version
            """;

    private final JdbcClient jdbc;

    ScoreReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<EffectivenessView> view(EffectivenessSummary evaluation, LocalDate asOf) {
        UUID id = evaluation.evaluationId();
        List<Computed> computed = jdbc.sql(SCORES)
                .params(asOf, asOf, id, asOf)
                .query(Row.as(ScoreReader::computed))
                .list();
        if (computed.isEmpty()) {
            return Optional.empty();
        }
        Computed last = computed.getLast();
        List<ComponentView> components = components(id, last.version().version());
        boolean scaledUp = components.stream().anyMatch(component -> component.dropped() != null);
        return Optional.of(new EffectivenessView(
                evaluation,
                new ScoreView(last.version(), components, scaledUp, last.grounds()),
                computed.stream().map(Computed::version).toList(),
                comments(id, asOf)));
    }

    private static Computed computed(Row row) throws SQLException {
        return new Computed(
                new ScoreVersion(
                        row.number("version"),
                        row.day("computed_on"),
                        row.textOrNull("reason"),
                        row.decimal("score"),
                        row.constant("band", Band.class),
                        row.constantOrNull("recommendation", RecommendedCourse.class),
                        row.textOrNull("verdict"),
                        row.dayOrNull("final_by_then")),
                Json.value(row.text("grounds"), EffectivenessGrounds.class));
    }

    private List<ComponentView> components(UUID evaluationId, int version) {
        return jdbc.sql("SELECT * FROM views.effectiveness_component"
                        + " WHERE evaluation_id = ? AND version = ? ORDER BY ordinal")
                .params(evaluationId, version)
                .query(Row.as(ScoreReader::component))
                .list();
    }

    private static ComponentView component(Row row) throws SQLException {
        return new ComponentView(
                row.constant("part", PartKind.class),
                row.textOrNull("indicator"),
                row.decimal("weight"),
                row.decimalOrNull("value"),
                row.constantOrNull("dropped", DropReason.class),
                row.decimalOrNull("points"),
                row.decimalOrNull("scaled_weight"),
                row.decimalOrNull("contribution"),
                row.constantOrNull("compared_with", ComparedWith.class),
                row.constantOrNull("direction", Direction.class),
                row.numberOrNull("compared"),
                row.decimalOrNull("lower_quartile"),
                row.decimalOrNull("median"),
                row.decimalOrNull("upper_quartile"));
    }

    private List<ProviderComment> comments(UUID evaluationId, LocalDate asOf) {
        return jdbc.sql("SELECT * FROM views.effectiveness_comment"
                        + " WHERE evaluation_id = ? AND commented_on <= ? ORDER BY sequence")
                .params(evaluationId, asOf)
                .query(Row.as(row -> new ProviderComment(
                        row.number("version"), row.text("comment"), row.day("commented_on"), row.id("commented_by"))))
                .list();
    }
}
