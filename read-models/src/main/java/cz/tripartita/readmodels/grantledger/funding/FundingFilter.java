package cz.tripartita.readmodels.grantledger.funding;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.readmodels.grantledger.ApplicationState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which applications are wanted; what is not given does not narrow.
 *
 * @param year year of the programme
 */
public record FundingFilter(
        @Nullable Integer year,
        @Nullable UUID programme,
        @Nullable UUID organisation,
        @Nullable ServiceKind kind,
        @Nullable ApplicationState state) {

    /** Everything there is. */
    public static final FundingFilter ALL = new FundingFilter(null, null, null, null, null);
}
