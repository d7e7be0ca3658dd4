package cz.tripartita.gateway.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadSubcommandTest {

    private final ScriptedService service = new ScriptedService();
    private final StringWriter errors = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path secrets;

    @BeforeEach
    void writeSecrets() throws IOException {
        secrets = Files.writeString(folder.resolve("secrets.properties"), "plzen-head=hush\n");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private int run(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("history"), content);
        return LoadSubcommand.commandLine()
                .setErr(new PrintWriter(errors, true))
                .execute("--file=" + file, "--address=" + service.address(), "--secrets=" + secrets);
    }

    @Test
    void loadsAFileIntoARunningService() throws Exception {
        int exit =
                run("municipality plzen\n2025-02-03 09:00 plzen-head POST /api/planning/processes {\"name\": \"x\"}\n");

        assertThat(exit).isZero();
        assertThat(service.requests())
                .extracting(ScriptedService.Request::body)
                .containsExactly("{\"name\":\"x\",\"happenedOn\":\"2025-02-03\"}");
    }

    @Test
    void failsWithTheRefusedLine() throws Exception {
        service.then(403, null, "{\"title\":\"no\"}");

        assertThat(run("municipality plzen\n2025-02-03 09:00 plzen-head POST /api/x\n"))
                .isEqualTo(1);
        assertThat(errors.toString()).contains("history, line 2: plzen-head POST /api/x was answered with 403");
    }

    @Test
    void failsBeforeTheFirstCommandWhenALineIsMalformed() throws Exception {
        assertThat(run("municipality plzen\n2025-02-03 09:00 plzen-head POST /api/x\nnonsense\n"))
                .isEqualTo(1);
        assertThat(errors.toString()).contains("line 3: expected '<date> <time>");
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void failsForAClientWithoutSecret() throws Exception {
        assertThat(run("municipality plzen\n2025-02-03 09:00 plzen-nobody POST /api/x\n"))
                .isEqualTo(1);
        assertThat(errors.toString()).contains("no secret of client plzen-nobody", "TRIPARTITA_SECRET_PLZEN_NOBODY");
    }

    @Test
    void explainsItsUsageWithoutAFile() {
        int exit = LoadSubcommand.commandLine()
                .setErr(new PrintWriter(errors, true))
                .execute();

        assertThat(exit).isEqualTo(2);
        assertThat(errors.toString()).contains("--file=FILE");
    }
}
