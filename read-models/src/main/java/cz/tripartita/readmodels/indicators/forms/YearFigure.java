package cz.tripartita.readmodels.indicators.forms;

import cz.tripartita.monitoring.events.NoValue;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of the year of one indicator, as it was computed when a report was accepted last.
 *
 * @param unit the unit of the indicator by the version of its definition that it was computed by
 * @param value none where there is a reason for it
 * @param missing codes of the indicators, or the parts of the year, that are missing for it
 */
record YearFigure(
        String unit, @Nullable BigDecimal value, @Nullable NoValue noValue, List<String> missing) {}
