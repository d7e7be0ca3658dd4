package cz.tripartita.monitoring.servicemonitoring;

import cz.tripartita.grants.events.ReportingDuty;
import cz.tripartita.grants.events.ReportingLength;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.KindOfReporting;
import cz.tripartita.monitoring.events.PlannedReport;
import cz.tripartita.monitoring.events.ReportingMethod;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which reports an agreement asks for.
 *
 * @param method of the year, none where the municipality has set none
 */
record ReportingPlan(@Nullable ReportingMethod method) {

    /**
     * Plans the reports of the year that touch the days on which the grant may be used: by the agreement's own duty where
     * it states one, otherwise by the method; none where there is neither.
     */
    List<PlannedReport> of(OpenMonitoring command) {
        ReportingDuty duty = command.duty();
        if (duty != null) {
            return of(command, duty.every(), duty.daysToReport());
        }
        return method == null ? List.of() : of(command, every(method, command.serviceKind()), method.daysToReport());
    }

    private static ReportingLength every(ReportingMethod method, ServiceKind kind) {
        return method.kinds().stream()
                .filter(other -> other.serviceKind() == kind)
                .map(KindOfReporting::every)
                .findFirst()
                .orElse(method.every());
    }

    private List<PlannedReport> of(OpenMonitoring command, ReportingLength every, int days) {
        return ReportingPeriod.of(command.year(), every).stream()
                .filter(period -> !period.lastDay().isBefore(command.usedFrom())
                        && !period.firstDay().isAfter(command.usedTo()))
                .map(period -> planned(period, days))
                .toList();
    }

    private PlannedReport planned(ReportingPeriod period, int days) {
        LocalDate dueOn = period.lastDay().plusDays(days);
        return new PlannedReport(
                period.written(),
                dueOn.minusDays(method == null ? 0 : method.remindDaysBefore()),
                dueOn,
                dueOn.plusDays(method == null ? 1 : method.remindDaysAfter()));
    }
}
