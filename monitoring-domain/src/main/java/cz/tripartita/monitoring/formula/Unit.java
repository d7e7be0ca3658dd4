package cz.tripartita.monitoring.formula;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A unit as a product of powers: {@code Kč/osoba} is Kč to the first and osoba to the minus first.
 *
 * @param powers by the name of the part, none of them zero; empty for a plain number
 */
public record Unit(SortedMap<String, Integer> powers) {

    /** A plain number, written {@code 1}. */
    public static final Unit ONE = new Unit(new TreeMap<>());

    /** Per cent, which is no plain number: only {@code percent} makes it of one. */
    public static final Unit PERCENT = new Unit(new TreeMap<>(Map.of("%", 1)));

    private static final Pattern WRITTEN =
            Pattern.compile("(1|%|\\p{L}[\\p{L}\\p{M}\\d.-]*)([*/](1|%|\\p{L}[\\p{L}\\p{M}\\d.-]*))*");

    public Unit {
        powers = Collections.unmodifiableSortedMap(new TreeMap<>(powers));
    }

    /** Reads a unit as it is written: names with {@code *} and {@code /} between them, each for the name after it. */
    public static Optional<Unit> parse(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        Unit unit = ONE;
        for (String part : written.split("(?=[*/])", -1)) {
            String name = part.replaceFirst("^[*/]", "");
            Unit factor = name.equals("1") ? ONE : new Unit(new TreeMap<>(Map.of(name, 1)));
            unit = part.startsWith("/") ? unit.per(factor) : unit.times(factor);
        }
        return Optional.of(unit);
    }

    Unit times(Unit other) {
        return combined(other, 1);
    }

    Unit per(Unit other) {
        return combined(other, -1);
    }

    private Unit combined(Unit other, int sign) {
        SortedMap<String, Integer> all = new TreeMap<>(powers);
        other.powers.forEach((name, power) -> all.merge(name, sign * power, Integer::sum));
        all.values().removeIf(power -> power == 0);
        return new Unit(all);
    }

    /** The unit as it is written, what multiplies first. */
    @Override
    public String toString() {
        String above = names(1).collect(Collectors.joining("*"));
        return (above.isEmpty() ? "1" : above)
                + names(-1).map(name -> "/" + name).collect(Collectors.joining());
    }

    private Stream<String> names(int sign) {
        return powers.entrySet().stream()
                .filter(power -> Integer.signum(power.getValue()) == sign)
                .flatMap(power -> {
                    String[] repeated = new String[Math.abs(power.getValue())];
                    Arrays.fill(repeated, power.getKey());
                    return Arrays.stream(repeated);
                });
    }
}
