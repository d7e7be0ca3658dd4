package cz.tripartita.monitoring.events;

import cz.tripartita.grants.events.ServiceKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream of the monitoring of one service in one year. */
public sealed interface MonitoringEvent {

    UUID monitoringId();

    /** Monitoring of a service opened, as a grant agreement for it was signed. */
    record MonitoringOpened(
            UUID monitoringId,
            String municipality,
            UUID serviceId,
            String serviceName,
            ServiceKind serviceKind,
            UUID organisationId,
            UUID grantId,
            int year)
            implements MonitoringEvent {}

    /**
     * The provider reported the indicators of a period; a further version corrects an earlier one.
     *
     * @param period the reporting period: {@code 2026}, {@code 2026-H1} or {@code 2026-Q3}
     * @param version 1 for the first report of the period
     * @param correction official reason of a correction, none in the first version
     */
    record ReportSubmitted(
            UUID monitoringId,
            String period,
            int version,
            List<IndicatorValue> values,
            @Nullable String correction,
            UUID submittedBy)
            implements MonitoringEvent {}

    /**
     * The analyst accepted a version of a report, and the values of the year were computed anew.
     *
     * @param year every indicator of the service by code: reported ones as their parts make the year, derived ones by
     *     their formulas
     * @param changes what differs from before, where the version corrects an accepted one; by period and indicator
     */
    record ReportAccepted(
            UUID monitoringId, String period, int version, List<ComputedValue> year, List<ValueChange> changes)
            implements MonitoringEvent {}

    /** The analyst sent a version of a report back. */
    record ReportReturned(UUID monitoringId, String period, int version, String reason) implements MonitoringEvent {}

    /** A further grant is to pay for the service in the year. */
    record FurtherGrantMonitored(UUID monitoringId, UUID grantId) implements MonitoringEvent {}

    /**
     * The reports that the agreement on a grant asks for were planned; they replace what was planned for that grant.
     *
     * @param reports by period, those of the year that touch the period of use
     * @param holdsPayments whether an overdue one holds payments of the grant
     */
    record ReportsPlanned(UUID monitoringId, UUID grantId, List<PlannedReport> reports, boolean holdsPayments)
            implements MonitoringEvent {}

    /**
     * The monitoring was closed: nothing is reported in it any more.
     *
     * @param missing the planned periods without an accepted report
     * @param reason why what is missing is not waited for; none where every planned report, and at least one, is accepted
     */
    record MonitoringClosed(
            UUID monitoringId,
            List<String> missing,
            @Nullable String reason) implements MonitoringEvent {}

    /**
     * A closed monitoring was opened again.
     *
     * @param reason none where it was a further agreement that opened it
     */
    record MonitoringReopened(UUID monitoringId, @Nullable String reason) implements MonitoringEvent {}
}
