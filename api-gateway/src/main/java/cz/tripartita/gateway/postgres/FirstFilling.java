package cz.tripartita.gateway.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Marks the first filling of a data folder while it runs, so that one cut short is begun anew and not mistaken for data. */
final class FirstFilling {

    private final Path marker;

    private FirstFilling(Path marker) {
        this.marker = marker;
    }

    /** Clears away a filling that was cut short; marks the one to come when there is no data yet. */
    static FirstFilling of(Path data) throws IOException {
        FirstFilling filling = new FirstFilling(data.resolveSibling("postgres.filling"));
        if (Files.exists(filling.marker)) {
            removeWhole(data);
        }
        if (!Files.exists(data)) {
            Files.writeString(filling.marker, "initdb runs; until it is done " + data + " holds nothing of worth\n");
        }
        return filling;
    }

    void done() {
        try {
            Files.deleteIfExists(marker);
        } catch (IOException e) {
            throw new UncheckedIOException("could not remove " + marker, e);
        }
    }

    private static void removeWhole(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> found = Files.walk(folder)) {
            deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
