package cz.tripartita.readmodels.effectiveness;

import org.jspecify.annotations.Nullable;

/** Kinds of the Act in an index, where null is found by no equality. */
final class ActKinds {

    private ActKinds() {}

    static String key(@Nullable String actKind) {
        return actKind == null ? "" : actKind;
    }
}
