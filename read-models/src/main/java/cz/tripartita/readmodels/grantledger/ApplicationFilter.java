package cz.tripartita.readmodels.grantledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which applications are wanted; what is not given does not narrow. */
public record ApplicationFilter(
        @Nullable UUID programme,
        @Nullable UUID organisation,
        @Nullable ApplicationState state) {

    /** Everything there is. */
    public static final ApplicationFilter ALL = new ApplicationFilter(null, null, null);
}
