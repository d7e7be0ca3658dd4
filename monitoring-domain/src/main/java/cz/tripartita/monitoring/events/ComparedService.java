package cz.tripartita.monitoring.events;

import java.util.List;
import java.util.UUID;

/**
 * What a service brings into a comparison.
 *
 * @param reports the accepted reports of the year, by period
 * @param values the values of the year that follow from them, by indicator
 */
public record ComparedService(
        UUID monitoringId,
        UUID serviceId,
        UUID organisationId,
        List<ReportSource> reports,
        List<ComparedValue> values) {}
