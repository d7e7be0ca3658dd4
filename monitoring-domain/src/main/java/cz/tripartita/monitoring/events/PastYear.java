package cz.tripartita.monitoring.events;

import java.util.List;
import java.util.UUID;

/**
 * A service's own accepted values of an earlier year.
 *
 * @param reports the accepted reports that they rest on
 * @param values of indicators that were counted in the same unit
 */
public record PastYear(int year, UUID monitoringId, List<ReportSource> reports, List<ComparedValue> values) {}
