package cz.tripartita.monitoring.servicemonitoring;

import cz.tripartita.grants.events.ReportingLength;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A year, a half or a quarter.
 *
 * @param months its length: 12, 6 or 3
 * @param part which one of its length in the year, counted from 1
 */
record ReportingPeriod(int year, int months, int part) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})(?:-(H[12]|Q[1-4]))?");

    /** Reads {@code 2026}, {@code 2026-H1} or {@code 2026-Q3}; nothing else is a period. */
    static Optional<ReportingPeriod> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        String part = matcher.group(2);
        if (part == null) {
            return Optional.of(new ReportingPeriod(year, 12, 1));
        }
        int months = part.startsWith("H") ? 6 : 3;
        return Optional.of(new ReportingPeriod(year, months, part.charAt(1) - '0'));
    }

    /** The periods of one length that make up a year, in their order. */
    static List<ReportingPeriod> of(int year, ReportingLength length) {
        int months = switch (length) {
            case YEAR -> 12;
            case HALF -> 6;
            case QUARTER -> 3;
        };
        return IntStream.rangeClosed(1, 12 / months)
                .mapToObj(part -> new ReportingPeriod(year, months, part))
                .toList();
    }

    /** The quarters of the year that it has, counted from 1. */
    List<Integer> quarters() {
        int each = months / 3;
        return IntStream.rangeClosed((part - 1) * each + 1, part * each).boxed().toList();
    }

    LocalDate firstDay() {
        return LocalDate.of(year, (part - 1) * months + 1, 1);
    }

    LocalDate lastDay() {
        return YearMonth.of(year, part * months).atEndOfMonth();
    }

    /** The period of the same length just before, which may lie in the year before. */
    ReportingPeriod before() {
        return part > 1
                ? new ReportingPeriod(year, months, part - 1)
                : new ReportingPeriod(year - 1, months, 12 / months);
    }

    /** The period as it is written. */
    String written() {
        return switch (months) {
            case 12 -> "%04d".formatted(year);
            case 6 -> "%04d-H%d".formatted(year, part);
            default -> "%04d-Q%d".formatted(year, part);
        };
    }
}
