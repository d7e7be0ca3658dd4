package cz.tripartita.readmodels;

import cz.tripartita.planning.events.Money;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of events as the parameters of a statement. */
public final class Parameters {

    private Parameters() {}

    /**
     * The values in the form that the driver takes: enum constants by name, instants with offset, amounts as decimals,
     * lists as arrays of text, which the statement
     * casts.
     */
    public static List<@Nullable Object> of(@Nullable Object... values) {
        List<@Nullable Object> parameters = new ArrayList<>(values.length);
        for (Object value : values) {
            parameters.add(one(value));
        }
        return parameters;
    }

    static @Nullable Object one(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> constant.name();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Money money -> money.amount();
            case List<?> list -> array(list);
            default -> value;
        };
    }

    private static String[] array(List<?> list) {
        return list.stream().map(element -> String.valueOf(one(element))).toArray(String[]::new);
    }
}
