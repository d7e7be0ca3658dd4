package cz.tripartita.gateway.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * That an acknowledged event survives {@code kill -9} with its position and content, and no projection skips or doubles
 * one. A kill of processes is not a loss of power: what the operating system had taken over is kept in either case.
 */
class CrashTest {

    private static final int ROUNDS = Boolean.getBoolean("tripartita.thorough") ? 40 : 3;
    private static final int LEAST_WRITES = 100;
    private static final int FURTHER_WRITES = 200;

    private final Random random = new Random(20261121);
    private final Ledger ledger = new Ledger();
    private Path folder = Path.of("target");

    private interface Kill {
        void strike(RunningService service) throws IOException, InterruptedException;
    }

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("target").toAbsolutePath()), "crash-");
    }

    @AfterEach
    void removeFolder() {
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    private void killUnderLoad(Kill kill, List<String> settings) throws IOException, InterruptedException {
        RunningService service = RunningService.start(folder, settings);
        try (Load load = new Load(service, ledger, LEAST_WRITES + random.nextInt(FURTHER_WRITES))) {
            load.awaitAcknowledgements();
            kill.strike(service);
        }
    }

    private void keepsEverything(String figure, Kill kill) throws IOException, InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            killUnderLoad(kill, List.of());
        }
        RunningService service = RunningService.start(folder, List.of());
        try (RunningService.Client client = service.new Client()) {
            List<String> events = client.askForRows("events");
            assertThat(ledger.faultsOf(events)).isEmpty();
            assertThat(Ledger.faultsOf(client.askForRows("projection"), events)).isEmpty();
        } finally {
            service.stop();
        }
        measured(figure);
    }

    @Test
    void keepsWhatItAcknowledgedWhenTheJvmIsKilled() throws IOException, InterruptedException {
        keepsEverything("acknowledged events kept over kill -9 of the JVM", RunningService::killJvm);
    }

    @Test
    void keepsWhatItAcknowledgedWhenTheWholeTreeIsKilled() throws IOException, InterruptedException {
        keepsEverything("acknowledged events kept over kill -9 of JVM and server", RunningService::killTree);
    }

    @Test
    void stopsTheServerThatAKilledJvmLeftBehind() throws IOException, InterruptedException {
        RunningService killed = RunningService.start(folder, List.of());
        ProcessHandle orphan = killed.server();
        killed.killJvm();
        assertThat(orphan.isAlive()).isTrue();
        RunningService next = RunningService.start(folder, List.of());
        try {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(next.server().pid()).isNotEqualTo(orphan.pid());
        } finally {
            next.stop();
        }
        assertThat(next.isServerAlive()).isFalse();
    }

    /** The harness itself would be worth nothing if it could not see a loss. */
    @Test
    void seesTheLossWhenCommitsDoNotWaitForTheDisk() throws IOException, InterruptedException {
        List<String> lossy = List.of("synchronous_commit=off", "wal_writer_delay=10s", "wal_writer_flush_after=1GB");
        RunningService.start(folder, lossy).stop();
        killUnderLoad(RunningService::killTree, lossy);
        RunningService service = RunningService.start(folder, lossy);
        try (RunningService.Client client = service.new Client()) {
            assertThat(ledger.faultsOf(client.askForRows("events"))).isNotEmpty();
        } finally {
            service.stop();
        }
    }

    private void measured(String figure) throws IOException {
        Path file = Files.createDirectories(Path.of("target", "measured")).resolve("crash.json");
        String line =
                "{\"figure\": \"%s, %d rounds, 8 clients\", \"value\": %d, \"unit\": \"events\", \"command\": \"%s\"}%n"
                        .formatted(figure, ROUNDS, ledger.size(), ROUNDS == 3 ? "mvn verify" : "mvn -Pthorough verify");
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
