package cz.tripartita.gateway.reportimport;

import cz.tripartita.monitoring.events.WarningAnswer;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.indicators.MonitoringFilter;
import cz.tripartita.readmodels.indicators.MonitoringSummary;
import cz.tripartita.readmodels.indicators.Monitorings;
import cz.tripartita.readmodels.indicators.ReportState;
import cz.tripartita.readmodels.indicators.ReportView;
import cz.tripartita.readmodels.indicators.ReportedValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The monitorings in which the caller's organisation reports, and what it has reported. */
final class KnownMonitorings {

    private final Monitorings monitorings;
    private final String municipality;
    private final LocalDate day;
    private final Map<UUID, MonitoringSummary> known = new HashMap<>();
    private final Map<UUID, List<ReportView>> reports = new HashMap<>();

    KnownMonitorings(Monitorings monitorings, String municipality, @Nullable UUID organisation, LocalDate day) {
        this.monitorings = monitorings;
        this.municipality = municipality;
        this.day = day;
        if (organisation != null) {
            read(new MonitoringFilter(null, organisation, null));
        }
    }

    private void read(MonitoringFilter own) {
        String next = null;
        do {
            Page<MonitoringSummary> page =
                    monitorings.list(municipality, own, new PageRequest(next, PageRequest.LARGEST));
            page.items().forEach(monitoring -> known.put(monitoring.monitoringId(), monitoring));
            next = page.next();
        } while (next != null);
    }

    Map<UUID, Integer> years() {
        Map<UUID, Integer> years = new HashMap<>();
        known.forEach((id, monitoring) -> years.put(id, monitoring.year()));
        return Map.copyOf(years);
    }

    String serviceName(UUID monitoringId) {
        MonitoringSummary monitoring = known.get(monitoringId);
        return monitoring == null ? "" : monitoring.serviceName();
    }

    /** Whether the latest version of a report, unless it was sent back, has the same values and answers. */
    boolean has(ReportDraft draft) {
        return latest(draft)
                .filter(report -> report.state() != ReportState.RETURNED)
                .filter(report -> report.values().size() == draft.rows().size())
                .filter(report -> draft.rows().stream().allMatch(row -> has(report, row)))
                .isPresent();
    }

    private Optional<ReportView> latest(ReportDraft draft) {
        return reports
                .computeIfAbsent(draft.monitoringId(), id -> monitorings
                        .find(municipality, id, day)
                        .orElseThrow()
                        .reports())
                .stream()
                .filter(report -> report.period().equals(draft.period()))
                .max(Comparator.comparingInt(ReportView::version));
    }

    private static boolean has(ReportView report, ReadRow row) {
        return report.values().stream().anyMatch(value -> same(value, row));
    }

    private static boolean same(ReportedValue reported, ReadRow row) {
        WarningAnswer answer = row.explanation() != null
                ? WarningAnswer.EXPLAINED
                : Boolean.TRUE.equals(row.confirmed()) ? WarningAnswer.CONFIRMED : null;
        return reported.indicator().equals(row.indicator())
                && row.value() != null
                && reported.value().compareTo(row.value()) == 0
                && (reported.answer() == null || reported.answer() == answer);
    }
}
