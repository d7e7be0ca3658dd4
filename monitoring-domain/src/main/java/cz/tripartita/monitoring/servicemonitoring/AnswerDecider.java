package cz.tripartita.monitoring.servicemonitoring;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.MonitoringEvent;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportReturned;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides on the opening of a monitoring and on the analyst's answers to its reports. */
final class AnswerDecider {

    private AnswerDecider() {}

    /** A second agreement for the same service and year finds the monitoring open and changes nothing. */
    static List<MonitoringEvent> decide(OpenMonitoring command, @Nullable MonitoringState state, Occasion occasion) {
        if (state != null) {
            return List.of();
        }
        return List.of(new MonitoringOpened(
                command.monitoringId(),
                occasion.municipality(),
                command.serviceId(),
                command.serviceName(),
                command.serviceKind(),
                command.organisationId(),
                command.grantId(),
                command.year()));
    }

    static List<MonitoringEvent> decide(AcceptReport command, MonitoringState state) {
        requirePending(state, command.period(), command.version());
        return List.of(new ReportAccepted(command.monitoringId(), command.period(), command.version()));
    }

    static List<MonitoringEvent> decide(ReturnReport command, MonitoringState state) {
        requirePending(state, command.period(), command.version());
        return List.of(
                new ReportReturned(command.monitoringId(), command.period(), command.version(), command.reason()));
    }

    private static void requirePending(MonitoringState state, String period, int version) {
        Report report = state.reports().get(period);
        int latest = report == null ? 0 : report.version();
        MonitoringRule.REPORT_SUBMITTED_FIRST.require(
                report != null && latest == version,
                () -> Map.of("period", period, "version", version, "latest", latest));
        MonitoringRule.REPORT_ANSWERED_ONCE.require(
                report != null && report.pending(), () -> Map.of("period", period, "version", version));
    }
}
