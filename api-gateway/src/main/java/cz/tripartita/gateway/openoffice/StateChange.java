package cz.tripartita.gateway.openoffice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a step changed.
 *
 * @param aspect what of the thing, as {@link PublicState} names it
 * @param before none where there was nothing
 * @param after none where there is nothing any more
 */
public record StateChange(
        String aspect, @Nullable Object before, @Nullable Object after) {

    /** Whether it is the name of a constant, which has words in each language. */
    public static boolean constant(@Nullable Object value) {
        return value instanceof String;
    }

    public static boolean day(@Nullable Object value) {
        return value instanceof LocalDate;
    }
}
