package cz.tripartita.readmodels.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an accepted correction changed.
 *
 * @param indicator code of the indicator
 * @param period the corrected period for a value that was reported, the year for one that was computed
 * @param before none where there was no value
 * @param after none where there is no value any more
 */
public record ChangedValue(
        String indicator,
        String period,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after) {}
