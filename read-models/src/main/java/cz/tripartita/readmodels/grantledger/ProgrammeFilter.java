package cz.tripartita.readmodels.grantledger;

import org.jspecify.annotations.Nullable;

/** Which programmes are wanted; what is not given does not narrow. */
public record ProgrammeFilter(
        @Nullable Integer year, @Nullable ProgrammeState state) {

    /** Everything there is. */
    public static final ProgrammeFilter ALL = new ProgrammeFilter(null, null);
}
