package cz.tripartita.monitoring.servicemonitoring;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.MonitoringEvent;
import cz.tripartita.monitoring.events.MonitoringEvent.FurtherGrantMonitored;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringClosed;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringReopened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportsPlanned;
import cz.tripartita.monitoring.events.PlannedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides on the opening of a monitoring, on what further agreements add to it, and on its closing. */
final class OpeningDecider {

    private OpeningDecider() {}

    /** The same agreement again changes nothing; what another one adds opens a closed monitoring again. */
    static List<MonitoringEvent> decide(
            OpenMonitoring command, @Nullable MonitoringState state, Occasion occasion, ReportingPlan plan) {
        List<MonitoringEvent> events = new ArrayList<>();
        if (state == null) {
            events.add(opened(command, occasion));
        } else if (!state.grants().contains(command.grantId())) {
            events.add(new FurtherGrantMonitored(command.monitoringId(), command.grantId()));
        }
        ReportsPlanned planned = planned(command, plan.of(command));
        ReportsPlanned before = state == null ? null : state.plans().get(command.grantId());
        if (before == null ? !planned.reports().isEmpty() : !before.equals(planned)) {
            events.add(planned);
        }
        if (state != null && state.closed() && !events.isEmpty()) {
            events.addFirst(new MonitoringReopened(command.monitoringId(), null));
        }
        return List.copyOf(events);
    }

    private static MonitoringOpened opened(OpenMonitoring command, Occasion occasion) {
        return new MonitoringOpened(
                command.monitoringId(),
                occasion.municipality(),
                command.serviceId(),
                command.serviceName(),
                command.serviceKind(),
                command.organisationId(),
                command.grantId(),
                command.year());
    }

    private static ReportsPlanned planned(OpenMonitoring command, List<PlannedReport> reports) {
        boolean holds = command.duty() != null && command.duty().holdsPayments();
        return new ReportsPlanned(command.monitoringId(), command.grantId(), reports, holds);
    }

    static List<MonitoringEvent> decide(CloseMonitoring command, MonitoringState state) {
        if (state.closed()) {
            return List.of();
        }
        List<String> pending = state.periods(Report::pending);
        MonitoringRule.CLOSED_WITH_NOTHING_PENDING.require(pending.isEmpty(), () -> Map.of("pending", pending));
        List<String> accepted = state.periods(report -> report.accepted() != null);
        List<String> missing = state.planned().stream()
                .filter(period -> !accepted.contains(period))
                .toList();
        boolean complete = missing.isEmpty() && !accepted.isEmpty();
        MonitoringRule.CLOSED_COMPLETE_OR_WITH_REASON.requireReason(
                !complete, command.reason(), () -> Map.of("missing", missing, "accepted", accepted));
        return List.of(new MonitoringClosed(command.monitoringId(), missing, command.reason()));
    }

    static List<MonitoringEvent> decide(ReopenMonitoring command, MonitoringState state) {
        return state.closed() ? List.of(new MonitoringReopened(command.monitoringId(), command.reason())) : List.of();
    }
}
