package cz.tripartita.monitoring.events;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value that was computed, never typed in.
 *
 * @param indicator code of the indicator
 * @param indicatorVersion the version of its definition in force in the year
 * @param value rounded half up to the decimal places of the indicator; none where there is a reason for it
 * @param noValue why there is no value
 * @param missing codes of the indicators, or the parts of the year, that are missing for it
 * @param from codes of the indicators in its formula, or the periods whose accepted values make the value of the year
 */
public record ComputedValue(
        String indicator,
        int indicatorVersion,
        @Nullable BigDecimal value,
        @Nullable NoValue noValue,
        List<String> missing,
        List<String> from) {}
