package cz.tripartita.readmodels.indicators;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which monitorings are wanted; what is not given does not narrow. */
public record MonitoringFilter(
        @Nullable UUID service,
        @Nullable UUID organisation,
        @Nullable Integer year) {

    /** Everything there is. */
    public static final MonitoringFilter ALL = new MonitoringFilter(null, null, null);
}
