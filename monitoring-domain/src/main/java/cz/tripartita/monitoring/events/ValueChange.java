package cz.tripartita.monitoring.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value that a correction changed.
 *
 * @param indicator code of the indicator
 * @param period the corrected period for a value that was reported, the year for one that was computed
 * @param before what was accepted or computed until then, none where there was no value
 * @param after what is now, none where there is no value any more
 */
public record ValueChange(
        String indicator,
        String period,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after) {}
