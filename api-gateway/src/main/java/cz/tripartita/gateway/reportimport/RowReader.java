package cz.tripartita.gateway.reportimport;

import cz.tripartita.monitoring.MonitoringRule;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Understands the cells of a row.
 *
 * @param years the year of each monitoring that the caller may report in
 */
record RowReader(Map<UUID, Integer> years, Consumer<RefusedRow> refused) {

    private static final Pattern PERIOD = Pattern.compile("\\d{4}(-(H[12]|Q[1-4]))?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{0,40})?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\r\t]]");
    private static final Set<String> YES = Set.of("true", "1", "ano", "a", "yes", "y", "x");
    private static final Set<String> NO = Set.of("false", "0", "ne", "n", "no");
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_TEXT = 10_000;
    private static final int WHOLE_DIGITS = 15;
    private static final int DECIMALS = 6;

    /** The row, if it can be told of which report it is; every fault that it has is refused. */
    Optional<ReadRow> read(FileRow row) {
        row.faults().forEach((column, fault) -> refuse(row, column, fault));
        UUID monitoring = monitoring(row);
        String period = period(row, monitoring);
        String indicator = required(row, ReportColumn.INDICATOR, LONGEST_CODE);
        BigDecimal value = value(row);
        Boolean confirmed = confirmed(row);
        String explanation = text(row, ReportColumn.EXPLANATION);
        String correction = text(row, ReportColumn.CORRECTION);
        return monitoring == null || period == null || indicator == null
                ? Optional.empty()
                : Optional.of(new ReadRow(
                        row, monitoring, period, indicator, value, confirmed, explanation, correction));
    }

    private @Nullable UUID monitoring(FileRow row) {
        String text = required(row, ReportColumn.MONITORING, LONGEST_CODE);
        if (text == null) {
            return null;
        }
        UUID id = years.keySet().stream()
                .filter(known -> known.toString().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
        if (id == null) {
            refuse(row, ReportColumn.MONITORING, ImportFault.UNKNOWN_MONITORING);
        }
        return id;
    }

    private @Nullable String period(FileRow row, @Nullable UUID monitoring) {
        String text = required(row, ReportColumn.PERIOD, LONGEST_CODE);
        if (text == null) {
            return null;
        }
        if (!PERIOD.matcher(text).matches()) {
            refuse(row, ReportColumn.PERIOD, ImportFault.NOT_PERIOD);
            return null;
        }
        if (monitoring != null && !text.startsWith(String.valueOf(years.get(monitoring)))) {
            refused.accept(RefusedRow.of(row, ReportColumn.PERIOD, MonitoringRule.PERIOD_OF_THE_YEAR));
            return null;
        }
        return text;
    }

    private @Nullable BigDecimal value(FileRow row) {
        String text = BLANKS.matcher(row.text(ReportColumn.VALUE)).replaceAll("");
        String plain = row.decimalComma() ? text.replaceFirst(",", ".") : text;
        if (row.faults().containsKey(ReportColumn.VALUE)) {
            return null;
        }
        if (plain.isEmpty()) {
            refuse(row, ReportColumn.VALUE, ImportFault.MISSING);
            return null;
        }
        if (!NUMBER.matcher(plain).matches()) {
            refuse(row, ReportColumn.VALUE, ImportFault.NOT_NUMBER);
            return null;
        }
        BigDecimal value = new BigDecimal(plain);
        if (value.precision() - value.scale() > WHOLE_DIGITS || value.scale() > DECIMALS) {
            refuse(row, ReportColumn.VALUE, ImportFault.NUMBER_TOO_LONG);
            return null;
        }
        return value;
    }

    private @Nullable Boolean confirmed(FileRow row) {
        String text = row.text(ReportColumn.CONFIRMED).toLowerCase(Locale.ROOT);
        if (YES.contains(text)) {
            return true;
        }
        if (!text.isEmpty() && !NO.contains(text) && !row.faults().containsKey(ReportColumn.CONFIRMED)) {
            refuse(row, ReportColumn.CONFIRMED, ImportFault.NOT_YES_OR_NO);
        }
        return text.isEmpty() ? null : false;
    }

    private @Nullable String required(FileRow row, ReportColumn column, int longest) {
        String text = row.text(column);
        if (row.faults().containsKey(column)) {
            return null;
        }
        if (text.isEmpty()) {
            refuse(row, column, ImportFault.MISSING);
            return null;
        }
        return fit(row, column, text, longest);
    }

    private @Nullable String text(FileRow row, ReportColumn column) {
        String text = row.text(column);
        return text.isEmpty() || row.faults().containsKey(column) ? null : fit(row, column, text, LONGEST_TEXT);
    }

    private @Nullable String fit(FileRow row, ReportColumn column, String text, int longest) {
        if (text.length() > longest) {
            refuse(row, column, ImportFault.TOO_LONG);
            return null;
        }
        if (CONTROL.matcher(text).find()) {
            refuse(row, column, ImportFault.CHARACTERS);
            return null;
        }
        return text;
    }

    private void refuse(FileRow row, ReportColumn column, ImportFault fault) {
        refused.accept(RefusedRow.of(row, column, fault));
    }
}
