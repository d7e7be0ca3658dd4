package cz.tripartita.readmodels.indicators;

import cz.tripartita.grants.events.ServiceKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are wanted; what is not given does not narrow.
 *
 * @param on the day at whose end they are looked at
 * @param kind of the service
 * @param dueUntil those planned whose last day is not after it
 */
public record ExpectedFilter(
        LocalDate on,
        @Nullable UUID monitoring,
        @Nullable UUID service,
        @Nullable UUID organisation,
        @Nullable Integer year,
        @Nullable ServiceKind kind,
        @Nullable ExpectedState state,
        @Nullable LocalDate dueUntil) {

    /** Everything there is, as it stands on a day. */
    public static ExpectedFilter all(LocalDate on) {
        return new ExpectedFilter(on, null, null, null, null, null, null, null);
    }

    /** Those of one monitoring, as they stand on a day. */
    static ExpectedFilter of(UUID monitoring, LocalDate on) {
        return new ExpectedFilter(on, monitoring, null, null, null, null, null, null);
    }
}
