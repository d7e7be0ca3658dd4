package cz.tripartita.readmodels.grantledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which grants are wanted; what is not given does not narrow.
 *
 * @param year year of the programme
 */
public record GrantFilter(
        @Nullable UUID programme,
        @Nullable UUID organisation,
        @Nullable UUID service,
        @Nullable Integer year) {

    /** Everything there is. */
    public static final GrantFilter ALL = new GrantFilter(null, null, null, null);
}
