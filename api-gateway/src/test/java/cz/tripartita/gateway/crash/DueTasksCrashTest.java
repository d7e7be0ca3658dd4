package cz.tripartita.gateway.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** That what is due has its effect once, although it is sent over and over and the service is killed meanwhile. */
class DueTasksCrashTest {

    private static final int KILLS = Boolean.getBoolean("tripartita.thorough") ? 40 : 3;
    private static final int DUE_BETWEEN_KILLS = 60;

    private final Random random = new Random(20261122);
    private Path folder = Path.of("target");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("target").toAbsolutePath()), "due-");
    }

    @AfterEach
    void removeFolder() {
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    private RunningService begin(String key) throws IOException {
        RunningService service = RunningService.start(folder, List.of());
        try (RunningService.Client client = service.new Client()) {
            for (int i = 0; i < DUE_BETWEEN_KILLS; i++) {
                client.ask("open " + UUID.randomUUID());
            }
            client.ask("due " + key);
        }
        return service;
    }

    /** How often the line was written into each notebook, after kills while lines were being written. */
    private Map<String, Long> linesAfterKills() throws IOException, InterruptedException {
        for (int kill = 0; kill < KILLS; kill++) {
            RunningService service = begin("own");
            try (RunningService.Client client = service.new Client()) {
                long before = written(client).size();
                long wanted = before + 1 + random.nextInt(DUE_BETWEEN_KILLS / 2);
                await().atMost(Duration.ofSeconds(40))
                        .pollInterval(Duration.ofMillis(5))
                        .until(() -> written(client).size() >= wanted);
            }
            service.killJvm();
        }
        RunningService service = begin("own");
        try (RunningService.Client client = service.new Client()) {
            int notebooks = DUE_BETWEEN_KILLS * (KILLS + 1);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> written(client).keySet().size() >= notebooks);
            return written(client);
        } finally {
            service.stop();
        }
    }

    private static Map<String, Long> written(RunningService.Client client) throws IOException {
        return client.askForRows("events").stream()
                .map(row -> row.split(" ", 3))
                .filter(row -> row[2].equals("due"))
                .collect(Collectors.groupingBy(row -> row[1], Collectors.counting()));
    }

    @Test
    void eachHasItsEffectOnce() throws IOException, InterruptedException {
        Map<String, Long> lines = linesAfterKills();

        assertThat(lines).hasSize(DUE_BETWEEN_KILLS * (KILLS + 1));
        assertThat(lines.values()).containsOnly(1L);
    }

    /** The harness would be worth nothing if it could not see what was sent twice. */
    @Test
    void isSeenToHaveItTwiceWithoutAKeyOfItsOwn() throws IOException, InterruptedException {
        RunningService service = begin("none");
        try (RunningService.Client client = service.new Client()) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> written(client).values().stream().anyMatch(times -> times > 1));
        } finally {
            service.stop();
        }
    }
}
