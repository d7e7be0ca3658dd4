package cz.tripartita.readmodels.effectiveness;

import cz.tripartita.monitoring.events.ComparedValue;
import cz.tripartita.monitoring.events.ReportSource;
import java.util.List;
import java.util.UUID;

/**
 * What a service brought into a comparison.
 *
 * @param organisation name of the provider
 * @param reports the accepted reports that the values rest on
 */
public record ServiceInComparison(
        UUID monitoringId,
        UUID evaluationId,
        UUID serviceId,
        String serviceName,
        String organisation,
        List<ReportSource> reports,
        List<ComparedValue> values) {}
