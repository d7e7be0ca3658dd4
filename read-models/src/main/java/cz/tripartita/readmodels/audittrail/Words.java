package cz.tripartita.readmodels.audittrail;

import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.planning.events.SideAttendance;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Days, amounts, resolutions and the like as Czech and English sentences write them. */
final class Words {

    private static final char NO_BREAK = '\u00a0';
    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    private static final DateTimeFormatter DAY_CS = DateTimeFormatter.ofPattern("d. M. yyyy", Locale.ROOT);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME_CS = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);
    private static final DateTimeFormatter TIME_EN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Words() {}

    static LocalDate inPrague(Instant instant) {
        return instant.atZone(PRAGUE).toLocalDate();
    }

    static Sentence day(LocalDate day) {
        return new Sentence(DAY_CS.format(day), DAY_EN.format(day));
    }

    static Sentence time(Instant instant) {
        return new Sentence(TIME_CS.format(instant.atZone(PRAGUE)), TIME_EN.format(instant.atZone(PRAGUE)));
    }

    static Sentence quoted(String name) {
        return new Sentence("„" + name + "“", "“" + name + "”");
    }

    /** Such as {@code 45 000,00 Kč} (with spaces that do not break) and {@code CZK 45,000.00}. */
    static Sentence money(Money money) {
        return new Sentence(
                number("#,##0.00", NO_BREAK, ',').format(money.amount()) + NO_BREAK + "Kč",
                "CZK " + number("#,##0.00", ',', '.').format(money.amount()));
    }

    static Sentence number(BigDecimal value) {
        return new Sentence(
                number("#,##0.##########", NO_BREAK, ',').format(value),
                number("#,##0.##########", ',', '.').format(value));
    }

    private static DecimalFormat number(String pattern, char grouping, char decimal) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(grouping);
        symbols.setDecimalSeparator(decimal);
        return new DecimalFormat(pattern, symbols);
    }

    /** By which resolution: {@code usnesením rady č. 120/26 ze dne 16. 11. 2026}. */
    static Sentence byResolution(Resolution resolution) {
        Sentence day = day(resolution.adoptedOn());
        Sentence body = ofBody(resolution.body());
        return new Sentence(
                "usnesením " + body.cs() + " č. " + resolution.number() + " ze dne " + day.cs(),
                "by resolution " + resolution.number() + " of the " + body.en() + " of " + day.en());
    }

    private static Sentence ofBody(Body body) {
        return switch (body) {
            case WORKING_GROUP -> new Sentence("pracovní skupiny", "working group");
            case STEERING_GROUP -> new Sentence("řídící skupiny", "steering group");
            case EXPERT_PLATFORM -> new Sentence("odborné platformy", "expert platform");
            case COMMISSION -> new Sentence("komise", "commission");
            case COUNCIL -> new Sentence("rady", "council");
            case ASSEMBLY -> new Sentence("zastupitelstva", "assembly");
        };
    }

    /** Who was there: {@code zadavatel 1/1, poskytovatelé 2/3}: of each side those present and all members. */
    static Sentence attendance(List<SideAttendance> sides) {
        return new Sentence(
                sides.stream()
                        .map(side -> sideCs(side) + " " + side.present() + "/" + side.members())
                        .collect(Collectors.joining(", ")),
                sides.stream()
                        .map(side -> sideEn(side) + " " + side.present() + "/" + side.members())
                        .collect(Collectors.joining(", ")));
    }

    private static String sideCs(SideAttendance attendance) {
        return switch (attendance.side()) {
            case COMMISSIONER -> "zadavatel";
            case PROVIDER -> "poskytovatelé";
            case USER -> "uživatelé";
        };
    }

    private static String sideEn(SideAttendance attendance) {
        return switch (attendance.side()) {
            case COMMISSIONER -> "commissioner";
            case PROVIDER -> "providers";
            case USER -> "users";
        };
    }

    /** A reporting period: {@code rok 2027}, {@code 1. pololetí 2027}, {@code 3. čtvrtletí 2027}. */
    static Sentence period(String period) {
        String[] parts = period.split("-", 2);
        if (parts.length == 1) {
            return new Sentence("rok " + period, "the year " + period);
        }
        String number = parts[1].substring(1);
        return parts[1].startsWith("H")
                ? new Sentence(number + ". pololetí " + parts[0], "half " + number + " of " + parts[0])
                : new Sentence(number + ". čtvrtletí " + parts[0], "quarter " + number + " of " + parts[0]);
    }

    /** A reason put after a sentence. */
    static Sentence because(String reason) {
        return new Sentence(" Důvod: " + ended(reason), " Reason: " + ended(reason));
    }

    /** Somebody's words with a full stop, unless they end with one. */
    static String ended(String words) {
        return words.endsWith(".") || words.endsWith("!") || words.endsWith("?") ? words : words + ".";
    }
}
