package cz.tripartita.monitoring.effectiveness;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes records of plain types as JSON: this module has no library for it, and needs it in one test only. */
final class PlainJson {

    private PlainJson() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case BigDecimal number -> number.toPlainString();
            case Integer number -> number.toString();
            case Collection<?> list -> list.stream().map(PlainJson::of).collect(Collectors.joining(",", "[", "]"));
            case Record fields ->
                Arrays.stream(fields.getClass().getRecordComponents())
                        .map(field -> "\"" + field.getName() + "\":" + of(read(field, fields)))
                        .collect(Collectors.joining(",", "{", "}"));
            default -> "\"" + value + "\"";
        };
    }

    private static @Nullable Object read(RecordComponent field, Record record) {
        try {
            return field.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
