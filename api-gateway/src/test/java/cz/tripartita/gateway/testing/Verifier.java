package cz.tripartita.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Computes scores anew with the program in another language that stands in the docs, by the Python 3 of this machine. */
public final class Verifier {

    private static final Path PROGRAM = Path.of("..", "docs", "verifiers", "effectiveness.py");

    private Verifier() {}

    /**
     * The rows that the program prints.
     *
     * @param inputs one export of inputs, or a JSON array of several
     */
    public static List<String> computed(String inputs) {
        try {
            Path file = Files.writeString(Files.createTempFile("inputs", ".json"), inputs);
            Process process = new ProcessBuilder("python3", PROGRAM.toString(), file.toString())
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(printed);
            }
            Files.delete(file);
            return printed.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Install Python 3 (Debian: apt-get install python3).", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
