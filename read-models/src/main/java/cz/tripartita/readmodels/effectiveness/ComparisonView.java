package cz.tripartita.readmodels.effectiveness;

import cz.tripartita.monitoring.events.IndicatorQuartiles;
import java.time.LocalDate;
import java.util.List;
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
        List<IndicatorQuartiles> indicators,
        List<ServiceInComparison> services) {}
