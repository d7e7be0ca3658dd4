package cz.tripartita.readmodels.indicators;

import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportReturned;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportSubmitted;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the versions of reports, and what follows from their acceptance. */
final class ReportRows {

    private static final String SUBMIT = """
            WITH report AS (
                INSERT INTO views.indicator_report VALUES (?, ?, ?, ?, 'SUBMITTED', ?, ?, ?, NULL, NULL, NULL)
                RETURNING *)
            INSERT INTO views.indicator_value
            SELECT r.monitoring_id, r.period, r.version, v ->> 'indicator', r.municipality, ordinal,
                (v ->> 'indicatorVersion')::integer, (v ->> 'value')::numeric,
                ARRAY(SELECT jsonb_array_elements_text(v -> 'warnings')), v ->> 'answer',
                (v -> 'explanation' ->> 'textId')::uuid, v -> 'explanation' ->> 'digest'
            FROM report r CROSS JOIN jsonb_array_elements(?::jsonb) WITH ORDINALITY AS a (v, ordinal)
            """;

    private static final String ANSWER = """
            UPDATE views.indicator_report SET state = ?, answered_on = ?, return_reason = ?, sequence = ?
            WHERE monitoring_id = ? AND period = ? AND version = ?
            """;

    private static final String YEAR = """
            INSERT INTO views.indicator_year_value
            SELECT ?, ?, v ->> 'indicator', ?, ?, (v ->> 'indicatorVersion')::integer, (v ->> 'value')::numeric,
                v ->> 'noValue', ARRAY(SELECT jsonb_array_elements_text(v -> 'missing')),
                ARRAY(SELECT jsonb_array_elements_text(v -> 'from'))
            FROM jsonb_array_elements(?::jsonb) AS v
            """;

    private static final String CHANGES = """
            INSERT INTO views.indicator_change
            SELECT ?, ?, ?, ordinal, ?, c ->> 'indicator', c ->> 'period', (c ->> 'before')::numeric,
                (c ->> 'after')::numeric
            FROM jsonb_array_elements(?::jsonb) WITH ORDINALITY AS a (c, ordinal)
            """;

    private final JdbcClient jdbc;

    ReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void submitted(ReportSubmitted event, Circumstances circumstances) {
        jdbc.sql(SUBMIT)
                .params(Parameters.of(
                        event.monitoringId(),
                        event.period(),
                        event.version(),
                        circumstances.municipality(),
                        circumstances.happenedOn(),
                        event.submittedBy(),
                        event.correction(),
                        Json.of(event.values())))
                .update();
    }

    void accepted(ReportAccepted event, long sequence, Circumstances circumstances) {
        UUID monitoringId = event.monitoringId();
        answer(ReportState.ACCEPTED, monitoringId, event.period(), event.version(), null, sequence, circumstances);
        jdbc.sql(YEAR)
                .params(Parameters.of(
                        monitoringId,
                        sequence,
                        circumstances.municipality(),
                        circumstances.happenedOn(),
                        Json.of(event.year())))
                .update();
        jdbc.sql(CHANGES)
                .params(Parameters.of(
                        monitoringId,
                        event.period(),
                        event.version(),
                        circumstances.municipality(),
                        Json.of(event.changes())))
                .update();
    }

    void returned(ReportReturned event, long sequence, Circumstances circumstances) {
        answer(
                ReportState.RETURNED,
                event.monitoringId(),
                event.period(),
                event.version(),
                event.reason(),
                sequence,
                circumstances);
    }

    private void answer(
            ReportState state,
            UUID monitoringId,
            String period,
            int version,
            @Nullable String reason,
            long sequence,
            Circumstances circumstances) {
        jdbc.sql(ANSWER)
                .params(Parameters.of(
                        state, circumstances.happenedOn(), reason, sequence, monitoringId, period, version))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.indicator_change").update();
        jdbc.sql("DELETE FROM views.indicator_year_value").update();
        jdbc.sql("DELETE FROM views.indicator_value").update();
        jdbc.sql("DELETE FROM views.indicator_report").update();
    }
}
