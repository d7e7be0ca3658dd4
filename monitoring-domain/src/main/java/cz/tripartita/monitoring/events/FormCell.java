package cz.tripartita.monitoring.events;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one field of one service: a number, a text, or the reason why nothing does.
 *
 * @param field code of the field
 * @param number rounded half up to the decimal places of the field
 * @param missing parts of the year, or codes of indicators, that the value lacks
 */
public record FormCell(
        String field,
        @Nullable BigDecimal number,
        @Nullable String text,
        @Nullable NoFigure noFigure,
        List<String> missing) {

    /** A number. */
    public static FormCell of(String field, BigDecimal number) {
        return new FormCell(field, number, null, null, List.of());
    }

    /** A text. */
    public static FormCell of(String field, String text) {
        return new FormCell(field, null, text, null, List.of());
    }

    /** Nothing, for a reason. */
    public static FormCell empty(String field, NoFigure reason, List<String> missing) {
        return new FormCell(field, null, null, reason, missing);
    }

    /** Whether nothing stands in it. */
    public boolean isEmpty() {
        return noFigure != null;
    }
}
