package cz.tripartita.gateway.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Remembers beside the data how far the loading of a demo file has come: a file {@code demo-<municipality>.loading} while
 * it runs, which becomes {@code demo-<municipality>.loaded}. It is set before the first command, so that a store with
 * anything of the demo in it always has one.
 */
final class LoadMark {

    private final Path loading;
    private final Path loaded;

    LoadMark(Path folder, String municipality) {
        this.loading = folder.resolve("demo-" + municipality + ".loading");
        this.loaded = folder.resolve("demo-" + municipality + ".loaded");
    }

    /** Whether a load was begun and not finished. */
    boolean interrupted() {
        return Files.exists(loading);
    }

    void begin() {
        try {
            Files.createDirectories(loading.toAbsolutePath().getParent());
            Files.writeString(loading, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() {
        try {
            Files.move(loading, loaded, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
