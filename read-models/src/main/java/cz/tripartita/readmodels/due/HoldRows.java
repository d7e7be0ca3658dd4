package cz.tripartita.readmodels.due;

import cz.tripartita.grants.events.GrantEvent.HoldLifted;
import cz.tripartita.grants.events.GrantEvent.PaymentsHeld;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportReturned;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportSubmitted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportsPlanned;
import cz.tripartita.monitoring.events.PlannedReport;
import cz.tripartita.readmodels.Parameters;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes which reports are there, and which of them are waited for and hold payments. */
final class HoldRows {

    private static final String REPORT = """
            INSERT INTO views.due_report VALUES (?, ?, ?, ?)
            ON CONFLICT (monitoring_id, period) DO UPDATE
            SET pending = excluded.pending, accepted = due_report.accepted OR excluded.accepted
            """;

    private static final String ASK = """
            INSERT INTO views.due_hold VALUES (?, ?, ?, ?, ?, true, false, ?, false)
            ON CONFLICT (grant_id, monitoring_id, period) DO UPDATE SET due_at = excluded.due_at, asked_for = true
            """;

    private static final String WAIT = """
            UPDATE views.due_hold h SET waited_for = NOT h.waited_for, since = ?
            WHERE h.monitoring_id = ? AND h.waited_for <> (
                h.asked_for
                AND NOT EXISTS (SELECT 1 FROM views.due_closed_monitoring c WHERE c.monitoring_id = h.monitoring_id)
                AND NOT EXISTS (
                    SELECT 1 FROM views.due_report r
                    WHERE r.monitoring_id = h.monitoring_id AND r.period = h.period AND (r.pending OR r.accepted)))
            """;

    private static final String END = """
            INSERT INTO views.due_ended_grant VALUES (?, NULL)
            ON CONFLICT (grant_id) DO UPDATE SET agreed_again_at = NULL
            """;

    private static final String AGREE_AGAIN = """
            UPDATE views.due_ended_grant SET agreed_again_at = ? WHERE grant_id = ? AND agreed_again_at IS NULL
            """;

    private final JdbcClient jdbc;

    HoldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is planned for a grant replaces what was. */
    void planned(ReportsPlanned event, String municipality, Instant at) {
        jdbc.sql("UPDATE views.due_hold SET asked_for = false WHERE grant_id = ? AND monitoring_id = ?")
                .params(event.grantId(), event.monitoringId())
                .update();
        if (event.holdsPayments()) {
            for (PlannedReport report : event.reports()) {
                jdbc.sql(ASK)
                        .params(Parameters.of(
                                event.grantId(),
                                event.monitoringId(),
                                report.period(),
                                municipality,
                                DueProjection.endOf(report.dueOn()),
                                at))
                        .update();
            }
        }
        settle(event.monitoringId(), at);
    }

    void submitted(ReportSubmitted event, Instant at) {
        report(event.monitoringId(), event.period(), true, false, at);
    }

    void accepted(ReportAccepted event, Instant at) {
        report(event.monitoringId(), event.period(), false, true, at);
    }

    void returned(ReportReturned event, Instant at) {
        report(event.monitoringId(), event.period(), false, false, at);
    }

    private void report(UUID monitoringId, String period, boolean pending, boolean accepted, Instant at) {
        jdbc.sql(REPORT).params(monitoringId, period, pending, accepted).update();
        settle(monitoringId, at);
    }

    void closed(UUID monitoringId, Instant at) {
        jdbc.sql("INSERT INTO views.due_closed_monitoring VALUES (?)")
                .param(monitoringId)
                .update();
        settle(monitoringId, at);
    }

    void reopened(UUID monitoringId, Instant at) {
        jdbc.sql("DELETE FROM views.due_closed_monitoring WHERE monitoring_id = ?")
                .param(monitoringId)
                .update();
        settle(monitoringId, at);
    }

    void held(PaymentsHeld event) {
        held(event.grantId(), event.monitoringId(), event.period(), true);
    }

    void lifted(HoldLifted event) {
        held(event.grantId(), event.monitoringId(), event.period(), false);
    }

    private void held(UUID grantId, UUID monitoringId, String period, boolean held) {
        jdbc.sql("UPDATE views.due_hold SET held = ? WHERE grant_id = ? AND monitoring_id = ? AND period = ?")
                .params(held, grantId, monitoringId, period)
                .update();
    }

    /** With what was agreed its holds end; which reports are waited for is the monitoring's own matter. */
    void ended(UUID grantId) {
        jdbc.sql("UPDATE views.due_hold SET held = false WHERE grant_id = ?")
                .param(grantId)
                .update();
        jdbc.sql(END).param(grantId).update();
    }

    void agreed(UUID grantId, Instant at) {
        jdbc.sql(AGREE_AGAIN).params(Parameters.of(at, grantId)).update();
    }

    private void settle(UUID monitoringId, Instant at) {
        jdbc.sql(WAIT).params(Parameters.of(at, monitoringId)).update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.due_hold").update();
        jdbc.sql("DELETE FROM views.due_ended_grant").update();
        jdbc.sql("DELETE FROM views.due_closed_monitoring").update();
        jdbc.sql("DELETE FROM views.due_report").update();
    }
}
