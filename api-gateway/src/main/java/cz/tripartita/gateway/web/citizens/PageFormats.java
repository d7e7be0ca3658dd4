package cz.tripartita.gateway.web.citizens;

import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days, times and amounts as a language writes them; parts that belong together do not break across lines. */
final class PageFormats {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    private static final char NO_BREAK = '\u00a0';

    private final boolean czech;
    private final Locale region;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time;

    PageFormats(Locale language) {
        czech = language.getLanguage().equals("cs");
        region = czech ? Locale.of("cs", "CZ") : Locale.UK;
        day = DateTimeFormatter.ofPattern(czech ? "d.\u00a0MMMM yyyy" : "d\u00a0MMMM yyyy", region);
        time = DateTimeFormatter.ofPattern("H:mm", region);
    }

    /** Such as {@code 12. května 2026} or {@code 12 May 2026}. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** The day in Prague at an instant. */
    public String day(Instant instant) {
        return day.format(inPrague(instant));
    }

    /** The time of day in Prague, such as {@code 16:00}. */
    public String time(Instant instant) {
        return time.format(inPrague(instant));
    }

    /** Day and time in Prague as machines read it. */
    public String machine(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(inPrague(instant));
    }

    /** Such as {@code 180 000 Kč} or {@code CZK 180,000}; hellers only where there are some. */
    public String money(Money money) {
        boolean whole = money.amount().stripTrailingZeros().scale() <= 0;
        String amount = written(money.amount(), whole ? "#,##0" : "#,##0.00");
        return czech ? amount + NO_BREAK + "Kč" : money.currency() + NO_BREAK + amount;
    }

    /** A month by its number, such as {@code květen} or {@code May}. */
    public String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, region);
    }

    /** Such as {@code 1 412}, {@code 71.4} or {@code 0.75}; decimals only where there are some. */
    public String number(BigDecimal number) {
        return written(number, "#,##0.##########");
    }

    private String written(BigDecimal number, String pattern) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(czech ? NO_BREAK : ',');
        symbols.setDecimalSeparator(czech ? ',' : '.');
        return new DecimalFormat(pattern, symbols).format(number);
    }

    private static ZonedDateTime inPrague(Instant instant) {
        return instant.atZone(PRAGUE);
    }
}
