package cz.tripartita.monitoring.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The code list of quality standards, valid in time, as it stands in the data file beside this class.
 *
 * @param standards by number; a standard that changed stands there once for each of its periods
 */
public record QualityStandards(List<QualityStandard> standards) {

    /** Decree 505/2006, Annex 2. */
    public static final QualityStandards OF_THE_DECREE = read("quality-standards-decree-505-2006.txt");

    /** The most points that a standard is scored with, as in inspections by the decree: 48 criteria make 144 points. */
    public static final int MOST_POINTS = 3;

    public QualityStandards {
        standards = List.copyOf(standards);
    }

    /** The standard of a number on a day, none where the decree does not have it then. */
    public Optional<QualityStandard> inForce(int number, LocalDate day) {
        return standards.stream()
                .filter(standard -> standard.number() == number && standard.isInForceOn(day))
                .findFirst();
    }

    /** Those in force on a day, by number. */
    public List<QualityStandard> inForce(LocalDate day) {
        return standards.stream().filter(standard -> standard.isInForceOn(day)).toList();
    }

    private static QualityStandards read(String file) {
        InputStream data = Objects.requireNonNull(QualityStandards.class.getResourceAsStream(file), file);
        try (var lines = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
            return new QualityStandards(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(QualityStandards::standard)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static QualityStandard standard(String line) {
        String[] parts = line.split("\\|", -1);
        return new QualityStandard(
                Integer.parseInt(parts[0].strip()),
                QualityStandard.Part.valueOf(parts[1].strip()),
                parts[2].strip(),
                parts[3].strip(),
                Integer.parseInt(parts[4].strip()),
                LocalDate.parse(parts[5].strip()),
                parts[6].isBlank() ? null : LocalDate.parse(parts[6].strip()),
                parts[7].strip());
    }
}
