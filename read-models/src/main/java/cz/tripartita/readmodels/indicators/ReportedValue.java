package cz.tripartita.readmodels.indicators;

import cz.tripartita.monitoring.events.Warning;
import cz.tripartita.monitoring.events.WarningAnswer;
import cz.tripartita.planning.events.ErasableText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of a report.
 *
 * @param indicator code of the indicator
 * @param answer what the provider says to the warnings, none where there is none
 * @param explanation reference to the provider's explanation in the erasable store
 */
public record ReportedValue(
        String indicator,
        int indicatorVersion,
        String name,
        String unit,
        BigDecimal value,
        List<Warning> warnings,
        @Nullable WarningAnswer answer,
        @Nullable ErasableText explanation) {}
