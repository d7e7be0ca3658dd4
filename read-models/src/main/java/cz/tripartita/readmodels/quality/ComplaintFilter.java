package cz.tripartita.readmodels.quality;

import cz.tripartita.monitoring.events.ComplaintOutcome;
import cz.tripartita.monitoring.events.ComplaintTopic;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints are wanted; what is not given does not narrow.
 *
 * @param year the year in which they came in
 */
public record ComplaintFilter(
        @Nullable UUID service,
        @Nullable UUID organisation,
        @Nullable Integer year,
        @Nullable ComplaintTopic topic,
        @Nullable ComplaintOutcome outcome) {

    /** Everything there is. */
    public static final ComplaintFilter ALL = new ComplaintFilter(null, null, null, null, null);
}
