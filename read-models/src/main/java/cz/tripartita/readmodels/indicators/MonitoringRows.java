package cz.tripartita.readmodels.indicators;

import cz.tripartita.monitoring.events.MonitoringEvent;
import cz.tripartita.monitoring.events.MonitoringEvent.FurtherGrantMonitored;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringClosed;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringReopened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportsPlanned;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes monitorings with their grants, what is planned, and whether they are closed. */
final class MonitoringRows {

    private static final String OPEN = """
            INSERT INTO views.indicator_monitoring VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, 0)
            """;

    private static final String PLAN = """
            INSERT INTO views.indicator_plan
            SELECT ?, ?, p ->> 'period', ?, (p ->> 'remindOn')::date, (p ->> 'dueOn')::date, (p ->> 'urgeOn')::date,
                ?, ?, ?, NULL
            FROM jsonb_array_elements(?::jsonb) AS p
            """;

    private static final String REPLACE = """
            UPDATE views.indicator_plan SET replaced_on = ?
            WHERE monitoring_id = ? AND grant_id = ? AND replaced_on IS NULL
            """;

    private final JdbcClient jdbc;

    MonitoringRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void opened(MonitoringOpened event, Circumstances circumstances) {
        jdbc.sql(OPEN)
                .params(Parameters.of(
                        event.monitoringId(),
                        event.municipality(),
                        event.serviceId(),
                        event.serviceName(),
                        event.serviceKind(),
                        event.organisationId(),
                        event.grantId(),
                        event.year(),
                        circumstances.happenedOn()))
                .update();
        paidBy(event.monitoringId(), event.grantId(), circumstances);
    }

    void paidBy(FurtherGrantMonitored event, Circumstances circumstances) {
        paidBy(event.monitoringId(), event.grantId(), circumstances);
    }

    private void paidBy(UUID monitoringId, UUID grantId, Circumstances circumstances) {
        jdbc.sql("INSERT INTO views.indicator_monitored_grant VALUES (?, ?, ?, ?)")
                .params(Parameters.of(monitoringId, grantId, circumstances.municipality(), circumstances.happenedOn()))
                .update();
    }

    void planned(ReportsPlanned event, long sequence, Circumstances circumstances) {
        jdbc.sql(REPLACE)
                .params(Parameters.of(circumstances.happenedOn(), event.monitoringId(), event.grantId()))
                .update();
        jdbc.sql(PLAN)
                .params(Parameters.of(
                        event.monitoringId(),
                        event.grantId(),
                        circumstances.municipality(),
                        event.holdsPayments(),
                        circumstances.happenedOn(),
                        sequence,
                        Json.of(event.reports())))
                .update();
    }

    void closed(MonitoringClosed event, long sequence, Circumstances circumstances) {
        closing(event, true, event.missing(), event.reason(), sequence, circumstances);
    }

    void reopened(MonitoringReopened event, long sequence, Circumstances circumstances) {
        closing(event, false, List.of(), event.reason(), sequence, circumstances);
    }

    private void closing(
            MonitoringEvent event,
            boolean closed,
            List<String> missing,
            @Nullable String reason,
            long sequence,
            Circumstances circumstances) {
        LocalDate day = circumstances.happenedOn();
        jdbc.sql("UPDATE views.indicator_monitoring SET closed_on = ? WHERE monitoring_id = ?")
                .params(Parameters.of(closed ? day : null, event.monitoringId()))
                .update();
        jdbc.sql("INSERT INTO views.indicator_closing VALUES (?, ?, ?, ?, ?, ?::text[], ?)")
                .params(Parameters.of(
                        event.monitoringId(), sequence, circumstances.municipality(), closed, day, missing, reason))
                .update();
    }

    void versioned(UUID monitoringId, long version) {
        jdbc.sql("UPDATE views.indicator_monitoring SET version = ? WHERE monitoring_id = ?")
                .params(version, monitoringId)
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.indicator_closing").update();
        jdbc.sql("DELETE FROM views.indicator_plan").update();
        jdbc.sql("DELETE FROM views.indicator_monitored_grant").update();
        jdbc.sql("DELETE FROM views.indicator_monitoring").update();
    }
}
