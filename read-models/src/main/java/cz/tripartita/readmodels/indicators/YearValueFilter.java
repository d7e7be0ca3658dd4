package cz.tripartita.readmodels.indicators;

import cz.tripartita.grants.events.ServiceKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which values of years are wanted; what is not given does not narrow.
 *
 * @param asOf the day as of which they are; none for now
 * @param kind of the service
 * @param indicator code of the indicator
 */
public record YearValueFilter(
        @Nullable LocalDate asOf,
        @Nullable UUID monitoring,
        @Nullable UUID service,
        @Nullable UUID organisation,
        @Nullable ServiceKind kind,
        @Nullable String indicator,
        @Nullable Integer year) {

    /** Everything there is now. */
    public static final YearValueFilter ALL = new YearValueFilter(null, null, null, null, null, null, null);

    /** Those of one monitoring. */
    public static YearValueFilter of(UUID monitoring, @Nullable LocalDate asOf) {
        return new YearValueFilter(asOf, monitoring, null, null, null, null, null);
    }
}
