package cz.tripartita.monitoring.servicemonitoring;

import cz.tripartita.monitoring.events.MonitoringEvent;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportReturned;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportSubmitted;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions on the monitoring of a service need to know.
 *
 * @param reports by period
 */
record MonitoringState(MonitoringOpened opened, Map<String, Report> reports) {

    static MonitoringState after(@Nullable MonitoringState state, MonitoringEvent event) {
        if (event instanceof MonitoringOpened opened) {
            return new MonitoringState(opened, Map.of());
        }
        if (state == null) {
            throw new IllegalStateException("a monitoring starts when it is opened, not with " + event);
        }
        return state.evolve(event);
    }

    static @Nullable MonitoringState of(List<MonitoringEvent> events) {
        MonitoringState state = null;
        for (MonitoringEvent event : events) {
            state = after(state, event);
        }
        return state;
    }

    MonitoringState evolve(MonitoringEvent event) {
        return switch (event) {
            case MonitoringOpened again -> throw new IllegalStateException("opened twice: " + again);
            case ReportSubmitted submitted ->
                with(submitted.period(), Report.submitted(submitted, reports.get(submitted.period())));
            case ReportAccepted accepted ->
                with(accepted.period(), known(accepted.period()).afterAcceptance());
            case ReportReturned returned ->
                with(returned.period(), known(returned.period()).afterReturn());
        };
    }

    private Report known(String period) {
        Report report = reports.get(period);
        if (report == null) {
            throw new IllegalStateException("no report of " + period);
        }
        return report;
    }

    private MonitoringState with(String period, Report report) {
        Map<String, Report> more = new HashMap<>(reports);
        more.put(period, report);
        return new MonitoringState(opened, Map.copyOf(more));
    }

    /** The accepted values of a period by indicator; none where no report of it is accepted. */
    Map<String, BigDecimal> accepted(ReportingPeriod period) {
        Report report = reports.get(period.written());
        Map<String, BigDecimal> values = report == null ? null : report.accepted();
        return values == null ? Map.of() : values;
    }
}
