package cz.tripartita.docs.contract;

import cz.tripartita.gateway.dispatch.PublishedEvents;
import cz.tripartita.gateway.store.EventNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One JSON text of every event ever published, as it stands in the store, with every field filled. */
final class EventSamples {

    static final EventNames NAMES = EventNames.of(PublishedEvents.streams());

    private static final Path FOLDER = Path.of("src/test/resources/events");

    private EventSamples() {}

    /** The samples by the stored name of their event. */
    static Map<String, String> all() {
        try (var files = Files.list(FOLDER)) {
            return files.collect(Collectors.toMap(
                    file -> file.getFileName().toString().replaceFirst("\\.json$", ""),
                    EventSamples::read,
                    (one, _) -> one,
                    TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
