package cz.tripartita.monitoring.effectiveness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs the verifiers with the Python 3 of this machine. */
final class InstalledPython {

    private static final Path VERIFIER = Path.of("..", "docs", "verifiers", "effectiveness.py");

    private InstalledPython() {}

    /**
     * The rows that the verifier prints.
     *
     * @param inputs the file that it reads
     * @throws IllegalStateException where the machine has no Python, or the verifier fails
     */
    static List<String> computed(Path inputs) {
        try {
            Process process = new ProcessBuilder("python3", VERIFIER.toString(), inputs.toString())
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) {
                throw new IllegalStateException("the verifier ended with " + status + ": " + printed);
            }
            return printed.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Scores are computed anew by Python 3, and none was found. Install it (Debian: apt-get install"
                            + " python3).",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
