package cz.tripartita.readmodels.quality;

import cz.tripartita.monitoring.events.CheckStage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which visits or checks are wanted; what is not given does not narrow.
 *
 * @param year the monitored year
 * @param hidesSurprises whether what is not announced, some visits and every check, is left out until it was held
 */
public record CheckFilter(
        @Nullable UUID service,
        @Nullable UUID organisation,
        @Nullable Integer year,
        @Nullable CheckStage stage,
        boolean hidesSurprises) {

    /** Everything there is. */
    public static final CheckFilter ALL = new CheckFilter(null, null, null, null, false);
}
