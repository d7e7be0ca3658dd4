package cz.tripartita.readmodels.ranking;

import cz.tripartita.grants.events.CriterionScore;
import cz.tripartita.grants.events.ExactScore;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Row;
import cz.tripartita.readmodels.ranking.ApplicantScore.CriterionMean;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers how applications were scored; always within one municipality. */
public final class Evaluations {

    /** Fewer scores than this show no more than a band: of two, each evaluator could reckon the other's. */
    private static final int FEWEST_SHOWN = 3;

    private static final int BAND = 10;

    private final JdbcClient jdbc;

    public Evaluations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The evaluation of an application for staff; nothing where the municipality has no such application handed in. */
    public Optional<EvaluationView> find(String municipality, UUID applicationId) {
        return jdbc.sql("SELECT * FROM views.ranking_application WHERE municipality = ? AND application_id = ?")
                .params(municipality, applicationId)
                .query(Row.as(
                        row -> new EvaluationView(applicationId, row.id("organisation_id"), evaluators(applicationId))))
                .optional();
    }

    /** What its applicant may know of it; nothing before there is a ranking. */
    public Optional<ApplicantScore> forApplicant(String municipality, UUID applicationId) {
        return jdbc.sql("SELECT * FROM views.ranking_application"
                        + " WHERE municipality = ? AND application_id = ? AND place IS NOT NULL")
                .params(municipality, applicationId)
                .query(Row.as(row -> forApplicant(applicationId, row)))
                .optional();
    }

    private ApplicantScore forApplicant(UUID applicationId, Row row) throws SQLException {
        ExactScore mean = new ExactScore(row.version("numerator"), row.version("denominator"));
        int band = Math.min((int) (mean.numerator() / mean.denominator()) / BAND * BAND, 100 - BAND);
        boolean shown = row.number("evaluators") >= FEWEST_SHOWN;
        return new ApplicantScore(
                applicationId,
                shown ? mean.shown() : null,
                band,
                band + BAND,
                shown ? means(evaluators(applicationId)) : List.of());
    }

    private static List<CriterionMean> means(List<EvaluatorView> evaluators) {
        Map<String, List<Integer>> points = new LinkedHashMap<>();
        evaluators.stream()
                .flatMap(evaluator -> evaluator.scores().stream())
                .forEach(score -> points.computeIfAbsent(score.criterion(), _ -> new ArrayList<>())
                        .add(score.points()));
        return points.entrySet().stream()
                .map(criterion -> new CriterionMean(criterion.getKey(), mean(criterion.getValue())))
                .toList();
    }

    private static BigDecimal mean(List<Integer> points) {
        long sum = points.stream().mapToLong(Integer::longValue).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(points.size()), 2, RoundingMode.HALF_UP);
    }

    private List<EvaluatorView> evaluators(UUID applicationId) {
        return jdbc.sql("SELECT * FROM views.ranking_evaluator WHERE application_id = ? ORDER BY person_id")
                .param(applicationId)
                .query(Row.as(row -> new EvaluatorView(
                        row.id("person_id"),
                        row.constant("state", EvaluatorState.class),
                        Json.list(row.text("scores"), CriterionScore.class),
                        score(row))))
                .list();
    }

    private static @Nullable BigDecimal score(Row row) throws SQLException {
        return row.decimalOrNull("numerator") == null
                ? null
                : new ExactScore(row.version("numerator"), row.version("denominator")).shown();
    }
}
