package cz.tripartita.monitoring.events;

import java.util.UUID;

/** The stream of the services that a municipality monitors in one year. */
public sealed interface MonitoredYearEvent {

    UUID monitoredYearId();

    /**
     * A service entered the year, just before its monitoring opens: no monitoring is open that is not entered.
     *
     * @param evaluationId the effectiveness evaluation of the service and year, which follows from the monitoring
     * @param comparisonId the comparison of the kind and year
     * @param kind the kind as the catalogue has it on that day
     */
    record ServiceEntered(
            UUID monitoredYearId,
            String municipality,
            int year,
            UUID monitoringId,
            UUID evaluationId,
            UUID comparisonId,
            UUID serviceId,
            String serviceName,
            UUID organisationId,
            ComparedKind kind)
            implements MonitoredYearEvent {}
}
