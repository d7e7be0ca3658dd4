package cz.tripartita.gateway.catalogueload;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column, and what is wrong with them. */
final class RowCells {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CZECH_DAY = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

    private final int number;
    private final Map<Column, String> cells;
    private final List<RefusedCell> faults = new ArrayList<>();

    /**
     * The cells of a row.
     *
     * @param number number of the row as a spreadsheet counts
     * @param cells what stands there; white space around and several blanks in a row do not count
     */
    RowCells(int number, Map<Column, String> cells) {
        this.number = number;
        this.cells = cells;
    }

    int number() {
        return number;
    }

    List<RefusedCell> faults() {
        return faults;
    }

    /** What stands in a column as it is, for a report. */
    String raw(Column column) {
        return cells.getOrDefault(column, "");
    }

    /** The text of a column, null where nothing stands there. */
    @Nullable
    String text(Column column) {
        String text = BLANKS.matcher(raw(column)).replaceAll(" ").strip();
        if (CONTROL.matcher(text).find()) {
            fault(column, RowFault.CHARACTERS);
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** The text of a column in which something has to stand; else empty, with a fault. */
    String required(Column column) {
        String text = text(column);
        if (text == null) {
            fault(column, RowFault.MISSING);
        }
        return Objects.requireNonNullElse(text, "");
    }

    /** Several texts of one cell. */
    List<String> several(Column column, String separators) {
        String text = text(column);
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[" + separators + "]"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    @Nullable
    Integer wholeNumber(Column column) {
        String text = text(column);
        if (text != null && !NUMBER.matcher(text).matches()) {
            fault(column, RowFault.NOT_WHOLE_NUMBER);
            return null;
        }
        return text == null ? null : Integer.valueOf(text);
    }

    @Nullable
    LocalDate day(Column column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            Matcher czech = CZECH_DAY.matcher(text);
            if (czech.matches()) {
                return LocalDate.of(
                        Integer.parseInt(czech.group(3)),
                        Integer.parseInt(czech.group(2)),
                        Integer.parseInt(czech.group(1)));
            }
            if (ISO_DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            fault(column, RowFault.NOT_DATE);
            return null;
        }
        fault(column, RowFault.NOT_DATE);
        return null;
    }

    void fault(Column column, RowFault fault) {
        if (faults.stream().noneMatch(known -> known.column().equals(column.code()))) {
            faults.add(RefusedCell.of(number, column, raw(column), fault));
        }
    }

    /** Whether nothing stands in the row. */
    boolean empty() {
        return Stream.of(Column.values()).allMatch(column -> raw(column).isBlank());
    }
}
