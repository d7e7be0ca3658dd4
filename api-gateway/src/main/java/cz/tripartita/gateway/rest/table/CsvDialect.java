package cz.tripartita.gateway.rest.table;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How values are written in CSV. */
enum CsvDialect {
    /** RFC 4180 for programs: commas, decimal points, dates and times in ISO 8601, UTF-8. */
    PLAIN(',') {
        @Override
        String number(BigDecimal value) {
            return value.toPlainString();
        }

        @Override
        String day(Cell.Day day) {
            return day.day().toString();
        }

        @Override
        String moment(Cell.Moment moment) {
            return moment.instant().toString();
        }
    },
    /**
     * What spreadsheets set to Czech read by a double click: semicolons, decimal commas, dates as {@code 1.3.2026}, times of
     * Prague in whole seconds, a byte order mark, without which UTF-8 is not recognized.
     */
    CZECH_SPREADSHEET(';') {
        @Override
        String number(BigDecimal value) {
            return value.toPlainString().replace('.', ',');
        }

        @Override
        String day(Cell.Day day) {
            return CZECH_DAY.format(day.day());
        }

        @Override
        String moment(Cell.Moment moment) {
            return CZECH_MOMENT.format(moment.instant());
        }
    };

    private static final DateTimeFormatter CZECH_DAY = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final DateTimeFormatter CZECH_MOMENT =
            DateTimeFormatter.ofPattern("d.M.yyyy H:mm:ss").withZone(ZoneId.of("Europe/Prague"));

    private final char separator;

    CsvDialect(char separator) {
        this.separator = separator;
    }

    char separator() {
        return separator;
    }

    /** What stands in the file for a cell. */
    final String text(Cell cell) {
        return switch (cell) {
            case Cell.Blank blank -> "";
            case Cell.Text text -> FormulaGuard.harmless(text.text());
            case Cell.Decimal decimal -> number(decimal.value());
            case Cell.Amount amount -> number(amount.crowns());
            case Cell.Flag flag -> Boolean.toString(flag.set());
            case Cell.Day day -> day(day);
            case Cell.Moment moment -> moment(moment);
        };
    }

    abstract String number(BigDecimal value);

    abstract String day(Cell.Day day);

    abstract String moment(Cell.Moment moment);
}
