package cz.tripartita.gateway.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that still runs on a folder: it outlived the killed process that had started it, or takes its time to stop. It
 * is stopped in order before anything else is done with the folder.
 */
final class LeftServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftServer.class);
    /** The line of the pid file that names the port. */
    private static final int PORT = 3;

    private static final long STOPS_WITHIN_SECONDS = 60;

    private LeftServer() {}

    /**
     * Stops the server that still runs on the folder, if one does. The lock on the folder has to be held, so that it
     * cannot be that of a living process.
     *
     * @throws UnfitServer when it does not stop
     */
    static void stop(Path data) throws IOException {
        Optional<ProcessHandle> left = find(data);
        if (left.isEmpty()) {
            return;
        }
        long pid = left.get().pid();
        LOG.info("Stopping PostgreSQL process {}, which still runs on {}", pid, data);
        new ProcessBuilder("kill", "-INT", Long.toString(pid)).inheritIO().start();
        try {
            left.get().onExit().get(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnfitServer("interrupted while PostgreSQL process " + pid + " was to stop", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new UnfitServer("PostgreSQL process " + pid + " on " + data + " does not stop; stop it by hand", e);
        }
    }

    /** The process that the pid file names, when it is alive and its command line names our folder. */
    static Optional<ProcessHandle> find(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> names(process, data));
    }

    /** The port of the server that runs on the folder, where one does. */
    static OptionalInt port(Path data) throws IOException {
        if (find(data).isEmpty()) {
            return OptionalInt.empty();
        }
        List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
        return lines.size() <= PORT ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(lines.get(PORT)));
    }

    private static boolean names(ProcessHandle process, Path data) {
        return List.of(process.info().arguments().orElse(new String[0])).contains(data.toString());
    }
}
