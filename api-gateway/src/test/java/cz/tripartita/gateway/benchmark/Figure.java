package cz.tripartita.gateway.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * One measured figure beside its floor.
 *
 * @param benchmark what was measured
 * @param value what the product reaches
 * @param unit unit of value and floor
 * @param floor what the least possible work reaches
 */
record Figure(String benchmark, double value, String unit, double floor) {

    /** Prints the figure as a line of JSON, and leaves it for {@code docs/measured.md}. */
    void report() {
        String line = String.format(
                Locale.ROOT,
                "{\"benchmark\": \"%s\", \"value\": %s, \"unit\": \"%s\", \"floor\": %s, \"ratio\": %s}",
                benchmark,
                rounded(value),
                unit,
                rounded(floor),
                rounded(value / floor));
        System.out.println(line);
        try {
            Path folder = Files.createDirectories(Path.of("target", "measured"));
            Files.writeString(
                    folder.resolve("benchmarks.jsonl"),
                    line + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rounded(double value) {
        return new BigDecimal(value)
                .setScale(value < 10 ? 2 : 0, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
