package cz.tripartita.monitoring.comparison;

import cz.tripartita.monitoring.RecordedStream;
import cz.tripartita.monitoring.events.ComparedService;
import cz.tripartita.monitoring.events.ComparedValue;
import cz.tripartita.monitoring.events.MonitoringEvent;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportsPlanned;
import cz.tripartita.monitoring.events.PlannedReport;
import cz.tripartita.monitoring.events.ReportSource;
import cz.tripartita.monitoring.servicemonitoring.Quarters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * What was accepted of a service for a year.
 *
 * @param opened how the monitoring was opened, be it closed since; none where there is no such monitoring
 * @param reports the latest accepted version of each report, by period
 * @param values the values of the year that follow from them, by indicator; none while a period that was planned since the
 *     latest acceptance has no accepted report
 */
public record AcceptedYear(@Nullable MonitoringOpened opened, List<ReportSource> reports, List<ComparedValue> values) {

    /** Of a monitoring as recorded. */
    public static AcceptedYear read(EventStore store, UUID monitoringId) {
        return of(RecordedStream.events(store, monitoringId, MonitoringEvent.class));
    }

    /** Of a monitoring after the events given: each acceptance computed the values of the year anew. */
    static AcceptedYear of(List<MonitoringEvent> events) {
        MonitoringOpened opened = null;
        SortedMap<String, Integer> reports = new TreeMap<>();
        List<ComparedValue> values = List.of();
        for (MonitoringEvent event : events) {
            if (event instanceof MonitoringOpened first) {
                opened = first;
            } else if (event instanceof ReportAccepted accepted) {
                reports.put(accepted.period(), accepted.version());
                values = values(accepted);
            } else if (event instanceof ReportsPlanned planned && !reach(reports.keySet(), planned)) {
                values = List.of();
            }
        }
        return new AcceptedYear(opened, sources(reports), values);
    }

    private static boolean reach(Set<String> accepted, ReportsPlanned planned) {
        List<String> periods =
                planned.reports().stream().map(PlannedReport::period).toList();
        return Quarters.of(accepted).containsAll(Quarters.of(periods));
    }

    private static List<ComparedValue> values(ReportAccepted accepted) {
        return accepted.year().stream()
                .filter(value -> value.value() != null)
                .map(value -> new ComparedValue(value.indicator(), Objects.requireNonNull(value.value())))
                .toList();
    }

    private static List<ReportSource> sources(Map<String, Integer> reports) {
        return reports.entrySet().stream()
                .map(report -> new ReportSource(report.getKey(), report.getValue()))
                .toList();
    }

    /** What the service brings into a comparison; nothing without a value. */
    Optional<ComparedService> compared() {
        return opened == null || values.isEmpty()
                ? Optional.empty()
                : Optional.of(new ComparedService(
                        opened.monitoringId(), opened.serviceId(), opened.organisationId(), reports, values));
    }
}
