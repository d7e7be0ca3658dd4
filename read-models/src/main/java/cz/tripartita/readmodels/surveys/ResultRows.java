package cz.tripartita.readmodels.surveys;

import cz.tripartita.monitoring.events.Distribution;
import cz.tripartita.monitoring.events.Distribution.Mean;
import cz.tripartita.monitoring.events.Distribution.Share;
import cz.tripartita.monitoring.events.Distribution.ValueCount;
import cz.tripartita.monitoring.events.QuestionResult;
import cz.tripartita.monitoring.events.QuestionResult.Breakdown;
import cz.tripartita.monitoring.events.QuestionResult.Part;
import cz.tripartita.monitoring.events.QuestionResult.Total;
import cz.tripartita.monitoring.events.SurveyResults;
import cz.tripartita.readmodels.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the published tables cell by cell. */
final class ResultRows {

    private static final String MEAN = "mean";

    private static final String WRITE = """
            INSERT INTO views.survey_result
            SELECT ?, (r ->> 'ordinal')::integer, ?, r ->> 'question', r ->> 'option', r ->> 'breakdown', r ->> 'part',
                r ->> 'value', (r ->> 'count')::integer, (r ->> 'percent')::numeric, (r ->> 'low')::numeric,
                (r ->> 'high')::numeric
            FROM jsonb_array_elements(?::jsonb) AS a (r)
            """;

    /** Which table a cell is of. */
    private record Of(
            String question,
            @Nullable String option,
            @Nullable String breakdown,
            @Nullable String part) {}

    private final JdbcClient jdbc;

    ResultRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(UUID surveyId, String municipality, SurveyResults results) {
        jdbc.sql(WRITE).params(surveyId, municipality, Json.of(of(results))).update();
    }

    static List<ResultRow> of(SurveyResults results) {
        List<ResultRow> rows = new ArrayList<>();
        for (QuestionResult result : results.questions()) {
            for (Total total : result.totals()) {
                add(rows, new Of(result.question(), total.option(), null, null), total.distribution());
            }
            Breakdown breakdown = result.breakdown();
            if (breakdown != null) {
                add(rows, result.question(), breakdown);
            }
        }
        return rows;
    }

    private static void add(List<ResultRow> rows, String question, Breakdown breakdown) {
        List<Part> parts = breakdown.parts();
        if (parts == null) {
            add(rows, new Of(question, null, breakdown.by(), null), null);
        } else {
            parts.forEach(part -> add(rows, new Of(question, null, breakdown.by(), part.value()), part.distribution()));
        }
    }

    private static void add(List<ResultRow> rows, Of of, @Nullable Distribution distribution) {
        if (distribution == null) {
            rows.add(row(rows, of, null, null, null));
            return;
        }
        for (ValueCount value : distribution.values()) {
            rows.add(row(rows, of, value.value(), value.count(), value.share()));
        }
        if (distribution.values().stream().noneMatch(value -> value.value().equals(Distribution.NOT_CHOSEN))) {
            rows.add(row(rows, of, Distribution.UNANSWERED, distribution.unanswered(), null));
        }
        Mean mean = distribution.mean();
        if (mean != null) {
            rows.add(row(rows, of, MEAN, null, new Share(mean.mean(), mean.low(), mean.high())));
        }
    }

    private static ResultRow row(
            List<ResultRow> before, Of of, @Nullable String value, @Nullable Integer count, @Nullable Share share) {
        return new ResultRow(
                before.size() + 1,
                of.question,
                of.option,
                of.breakdown,
                of.part,
                value,
                count,
                share == null ? null : share.percent(),
                share == null ? null : share.low(),
                share == null ? null : share.high());
    }

    void clear() {
        jdbc.sql("DELETE FROM views.survey_result").update();
    }
}
