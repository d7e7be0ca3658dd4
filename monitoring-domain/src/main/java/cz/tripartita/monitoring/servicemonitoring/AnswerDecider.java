package cz.tripartita.monitoring.servicemonitoring;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.catalogue.IndicatorsOfYear;
import cz.tripartita.monitoring.events.ComputedValue;
import cz.tripartita.monitoring.events.MonitoringEvent;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportReturned;
import java.util.List;
import java.util.Map;

/** Decides on the analyst's answers to the reports of a monitoring. */
final class AnswerDecider {

    private AnswerDecider() {}

    /**
     * Acceptance computes the values of the year anew.
     *
     * @param indicators those that count for the kind of service in the year
     */
    static List<MonitoringEvent> decide(AcceptReport command, MonitoringState state, IndicatorsOfYear indicators) {
        Report report = requirePending(state, command.period(), command.version());
        List<ComputedValue> year =
                state.accepting(command.period(), report).yearValues().of(indicators);
        return List.of(new ReportAccepted(
                command.monitoringId(),
                command.period(),
                command.version(),
                year,
                ValueChanges.of(command.period(), report, state, year)));
    }

    static List<MonitoringEvent> decide(ReturnReport command, MonitoringState state) {
        requirePending(state, command.period(), command.version());
        return List.of(
                new ReportReturned(command.monitoringId(), command.period(), command.version(), command.reason()));
    }

    private static Report requirePending(MonitoringState state, String period, int version) {
        Report report = state.reports().get(period);
        if (report == null || report.version() != version) {
            throw MonitoringRule.REPORT_SUBMITTED_FIRST.broken(
                    Map.of("period", period, "version", version, "latest", report == null ? 0 : report.version()));
        }
        MonitoringRule.REPORT_ANSWERED_ONCE.require(
                report.pending(), () -> Map.of("period", period, "version", version));
        return report;
    }
}
