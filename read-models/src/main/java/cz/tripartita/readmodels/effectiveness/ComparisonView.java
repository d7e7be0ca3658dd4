package cz.tripartita.readmodels.effectiveness;

import cz.tripartita.monitoring.events.ComparedValue;
import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.monitoring.events.ReportSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a comparison.
 *
 * @param comparison what a list shows of it
 * @param version the version that is shown
 * @param reason why it was drawn up anew
 * @param indicators where the values of each lie, by code
 * @param services what each service brought in, by id of the monitoring
 */
public record ComparisonView(
        ComparisonSummary comparison,
        int version,
        LocalDate drawnUpOn,
        @Nullable String reason,
        List<Quartiles> indicators,
        List<Service> services) {

    /** Where the values of an indicator lie, exactly. */
    public record Quartiles(
            String indicator,
            int indicatorVersion,
            Direction direction,
            int services,
            BigDecimal lowerQuartile,
            BigDecimal median,
            BigDecimal upperQuartile) {}

    /**
     * What a service brought in.
     *
     * @param organisation name of the provider
     */
    public record Service(
            UUID monitoringId,
            UUID evaluationId,
            UUID serviceId,
            String serviceName,
            String organisation,
            List<ReportSource> reports,
            List<ComparedValue> values) {}
}
