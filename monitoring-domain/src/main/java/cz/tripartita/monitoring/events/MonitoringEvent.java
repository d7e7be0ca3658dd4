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

    /** The analyst accepted a version of a report. */
    record ReportAccepted(UUID monitoringId, String period, int version) implements MonitoringEvent {}

    /** The analyst sent a version of a report back. */
    record ReportReturned(UUID monitoringId, String period, int version, String reason) implements MonitoringEvent {}
}
