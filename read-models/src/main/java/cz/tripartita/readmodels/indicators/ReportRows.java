package cz.tripartita.readmodels.indicators;

import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportReturned;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportSubmitted;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes monitorings and the versions of their reports. */
final class ReportRows {

    private static final String SUBMIT = """
            WITH versioned AS (UPDATE views.indicator_monitoring SET version = ? WHERE monitoring_id = ?),
            report AS (
                INSERT INTO views.indicator_report VALUES (?, ?, ?, ?, 'SUBMITTED', ?, ?, ?, NULL, NULL) RETURNING *)
            INSERT INTO views.indicator_value
            SELECT r.monitoring_id, r.period, r.version, v ->> 'indicator', r.municipality, ordinal,
                (v ->> 'indicatorVersion')::integer, (v ->> 'value')::numeric,
                ARRAY(SELECT jsonb_array_elements_text(v -> 'warnings')),
                (v -> 'explanation' ->> 'textId')::uuid, v -> 'explanation' ->> 'digest'
            FROM report r CROSS JOIN jsonb_array_elements(?::jsonb) WITH ORDINALITY AS a (v, ordinal)
            """;

    private static final String ANSWER = """
            WITH versioned AS (UPDATE views.indicator_monitoring SET version = ? WHERE monitoring_id = ?)
            UPDATE views.indicator_report SET state = ?, answered_on = ?, return_reason = ?
            WHERE monitoring_id = ? AND period = ? AND version = ?
            """;

    private final JdbcClient jdbc;

    ReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void opened(MonitoringOpened event, long version, Circumstances circumstances) {
        jdbc.sql("INSERT INTO views.indicator_monitoring VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Parameters.of(
                        event.monitoringId(),
                        event.municipality(),
                        event.serviceId(),
                        event.serviceName(),
                        event.serviceKind(),
                        event.organisationId(),
                        event.grantId(),
                        event.year(),
                        circumstances.happenedOn(),
                        version))
                .update();
    }

    void submitted(ReportSubmitted event, long version, Circumstances circumstances) {
        jdbc.sql(SUBMIT)
                .params(Parameters.of(
                        version,
                        event.monitoringId(),
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

    void accepted(ReportAccepted event, long version, Circumstances circumstances) {
        answer(
                ReportState.ACCEPTED,
                event.monitoringId(),
                event.period(),
                event.version(),
                null,
                version,
                circumstances);
    }

    void returned(ReportReturned event, long version, Circumstances circumstances) {
        answer(
                ReportState.RETURNED,
                event.monitoringId(),
                event.period(),
                event.version(),
                event.reason(),
                version,
                circumstances);
    }

    private void answer(
            ReportState state,
            UUID monitoringId,
            String period,
            int reportVersion,
            @Nullable String reason,
            long version,
            Circumstances circumstances) {
        jdbc.sql(ANSWER)
                .params(Parameters.of(
                        version,
                        monitoringId,
                        state,
                        circumstances.happenedOn(),
                        reason,
                        monitoringId,
                        period,
                        reportVersion))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.indicator_value").update();
        jdbc.sql("DELETE FROM views.indicator_report").update();
        jdbc.sql("DELETE FROM views.indicator_monitoring").update();
    }
}
