package cz.tripartita.readmodels.indicators;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which accepted values are wanted; what is not given does not narrow.
 *
 * @param asOf the day as of which they are; none for now
 * @param indicator code of the indicator
 * @param year year of the monitoring
 * @param period the reporting period
 */
public record ValueFilter(
        @Nullable LocalDate asOf,
        @Nullable UUID service,
        @Nullable UUID organisation,
        @Nullable String indicator,
        @Nullable Integer year,
        @Nullable String period) {

    /** Everything there is. */
    public static final ValueFilter ALL = new ValueFilter(null, null, null, null, null, null);
}
