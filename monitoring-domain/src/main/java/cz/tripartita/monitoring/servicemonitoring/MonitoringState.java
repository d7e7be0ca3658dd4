package cz.tripartita.monitoring.servicemonitoring;

import cz.tripartita.monitoring.events.ComputedValue;
import cz.tripartita.monitoring.events.MonitoringEvent;
import cz.tripartita.monitoring.events.MonitoringEvent.FurtherGrantMonitored;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringClosed;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringReopened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportReturned;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportSubmitted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportsPlanned;
import cz.tripartita.monitoring.events.PlannedReport;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions on the monitoring of a service need to know.
 *
 * @param grants those that pay for the service in the year
 * @param plans what is planned by the agreement on each grant
 * @param reports by period
 * @param year the values of the year as computed at the latest acceptance
 */
record MonitoringState(
        MonitoringOpened opened,
        Set<UUID> grants,
        Map<UUID, ReportsPlanned> plans,
        Map<String, Report> reports,
        List<ComputedValue> year,
        boolean closed) {

    static MonitoringState after(@Nullable MonitoringState state, MonitoringEvent event) {
        if (event instanceof MonitoringOpened opened) {
            return new MonitoringState(opened, Set.of(opened.grantId()), Map.of(), Map.of(), List.of(), false);
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
            case FurtherGrantMonitored further -> paidBy(further.grantId());
            case ReportsPlanned planned -> planned(planned);
            case ReportSubmitted submitted ->
                with(submitted.period(), Report.submitted(submitted, reports.get(submitted.period())));
            case ReportAccepted accepted ->
                accepting(accepted.period(), known(accepted.period())).computed(accepted.year());
            case ReportReturned returned ->
                with(returned.period(), known(returned.period()).afterReturn());
            case MonitoringClosed _ -> closed(true);
            case MonitoringReopened _ -> closed(false);
        };
    }

    private Report known(String period) {
        Report report = reports.get(period);
        if (report == null) {
            throw new IllegalStateException("no report of " + period);
        }
        return report;
    }

    private MonitoringState paidBy(UUID grantId) {
        Set<UUID> more = new HashSet<>(grants);
        more.add(grantId);
        return new MonitoringState(opened, Set.copyOf(more), plans, reports, year, closed);
    }

    private MonitoringState planned(ReportsPlanned planned) {
        Map<UUID, ReportsPlanned> more = new HashMap<>(plans);
        more.put(planned.grantId(), planned);
        return new MonitoringState(opened, grants, Map.copyOf(more), reports, year, closed);
    }

    private MonitoringState with(String period, Report report) {
        Map<String, Report> more = new HashMap<>(reports);
        more.put(period, report);
        return new MonitoringState(opened, grants, plans, Map.copyOf(more), year, closed);
    }

    /** The state once a report of a period is accepted. */
    MonitoringState accepting(String period, Report report) {
        return with(period, report.afterAcceptance());
    }

    private MonitoringState computed(List<ComputedValue> values) {
        return new MonitoringState(opened, grants, plans, reports, List.copyOf(values), closed);
    }

    private MonitoringState closed(boolean now) {
        return new MonitoringState(opened, grants, plans, reports, year, now);
    }

    /** The periods on which reports are planned, by whatever agreement, in their written order. */
    List<String> planned() {
        return plans.values().stream()
                .flatMap(plan -> plan.reports().stream())
                .map(PlannedReport::period)
                .distinct()
                .sorted()
                .toList();
    }

    /** The periods whose report is such, in their written order. */
    List<String> periods(Predicate<Report> such) {
        return reports.entrySet().stream()
                .filter(report -> such.test(report.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The accepted values of a period by indicator; none where no report of it is accepted. */
    Map<String, BigDecimal> accepted(ReportingPeriod period) {
        Report report = reports.get(period.written());
        Map<String, BigDecimal> values = report == null ? null : report.accepted();
        return values == null ? Map.of() : values;
    }

    /** What the values of the year are computed of. */
    YearValues yearValues() {
        Map<String, Map<String, BigDecimal>> accepted = new HashMap<>();
        reports.forEach((period, report) -> {
            if (report.accepted() != null) {
                accepted.put(period, report.accepted());
            }
        });
        List<ReportingPeriod> wanted = planned().stream()
                .map(ReportingPeriod::parse)
                .flatMap(Optional::stream)
                .toList();
        return new YearValues(opened.year(), wanted, accepted);
    }
}
