package cz.tripartita.readmodels.quality;

import cz.tripartita.monitoring.events.Severity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are wanted; what is not given does not narrow.
 *
 * @param until those whose deadline is that day or earlier
 */
public record FindingFilter(
        @Nullable UUID service,
        @Nullable UUID organisation,
        @Nullable Integer year,
        @Nullable FindingSource source,
        @Nullable Severity severity,
        @Nullable FindingState state,
        @Nullable LocalDate until) {

    /** Everything there is. */
    public static final FindingFilter ALL = new FindingFilter(null, null, null, null, null, null, null);
}
