package cz.tripartita.monitoring.events;

import cz.tripartita.planning.events.ErasableText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reported value.
 *
 * @param indicator code of the indicator
 * @param indicatorVersion version of its definition on the day
 * @param value value in the indicator's unit
 * @param warnings what the checks found
 * @param answer what the provider says to the warnings, none where there is none
 * @param explanation the provider's explanation of the warnings
 */
public record IndicatorValue(
        String indicator,
        int indicatorVersion,
        BigDecimal value,
        List<Warning> warnings,
        @Nullable WarningAnswer answer,
        @Nullable ErasableText explanation) {}
