package cz.tripartita.planning.events;

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
 * The code list of kinds of social service, valid in time, as it stands in the data file beside this class.
 *
 * @param kinds in the order of the Act; a kind that changed stands there once for each of its periods
 */
public record KindsOfService(List<KindOfService> kinds) {

    /** Act 108/2006 § 37, §§ 39 to 52 and §§ 54 to 70. */
    public static final KindsOfService OF_THE_ACT = read("kinds-of-act-108-2006.txt");

    public KindsOfService {
        kinds = List.copyOf(kinds);
    }

    /** The kind of a code on a day, none where the Act does not have it then. */
    public Optional<KindOfService> inForce(String code, LocalDate day) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code) && kind.isInForceOn(day))
                .findFirst();
    }

    /** What a code stands for, at whatever time; its latest meaning. */
    public Optional<KindOfService> find(String code) {
        return kinds.reversed().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }

    private static KindsOfService read(String file) {
        InputStream data = Objects.requireNonNull(KindsOfService.class.getResourceAsStream(file), file);
        try (var lines = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
            return new KindsOfService(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(KindsOfService::kind)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static KindOfService kind(String line) {
        String[] parts = line.split("\\|", -1);
        return new KindOfService(
                parts[0].strip(),
                parts[1].strip(),
                parts[2].strip(),
                LocalDate.parse(parts[3].strip()),
                parts[4].isBlank() ? null : LocalDate.parse(parts[4].strip()),
                parts[5].strip());
    }
}
