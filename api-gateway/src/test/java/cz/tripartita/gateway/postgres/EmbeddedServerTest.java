package cz.tripartita.gateway.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.FileSystemUtils;

/** The server of our own: durable, alone on its folder, and with passwords. */
class EmbeddedServerTest {

    private Path folder = Path.of("target");

    @BeforeEach
    void makeFolder() throws IOException {
        TestServer.shareBinaries();
        folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("target").toAbsolutePath()), "embedded-");
    }

    @AfterEach
    void removeFolder() {
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    private static DataSource application(EmbeddedServer server) {
        Access access = server.access();
        return new DriverManagerDataSource(
                access.url(), access.application().user(), access.application().password());
    }

    @Test
    void runsWithEveryDurableSettingOn() {
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(Durability.demand(application(server)))
                    .isEqualTo(Map.of(
                            "fsync", "on",
                            "synchronous_commit", "on",
                            "full_page_writes", "on",
                            "data_checksums", "on"));
        }
    }

    @Test
    void refusesAServerThatCouldLoseWhatItAcknowledged() {
        Map<String, String> lossy = Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");
        try (EmbeddedServer server = EmbeddedServer.start(folder, lossy)) {
            assertThatThrownBy(() -> Durability.demand(application(server)))
                    .isInstanceOf(UnfitServer.class)
                    .hasMessageContainingAll("fsync=off", "synchronous_commit=off", "full_page_writes=off");
        }
    }

    @Test
    void refusesAnApplicationRoleThatCouldChangeHistory() {
        try (EmbeddedServer server = TestServer.on(folder, Map.of())) {
            Access access = server.access();
            DataSource owner = new DriverManagerDataSource(
                    access.url(), access.owner().user(), access.owner().password());
            assertThatThrownBy(() -> RoleSeparation.demand(owner))
                    .isInstanceOf(UnfitServer.class)
                    .hasMessageContaining(Roles.OWNER);
            RoleSeparation.demand(application(server));
        }
    }

    @Test
    void letsNobodyInWithoutPassword() throws IOException {
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.access().url(), "postgres", "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
            for (String role : new String[] {"superuser", "owner", "application"}) {
                assertThat(Files.getPosixFilePermissions(
                                folder.resolve("postgres-passwords").resolve(role)))
                        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            }
        }
    }

    @Test
    void keepsASecondProcessOffItsFolder() {
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(server.access().exclusive()).isTrue();
            assertThatThrownBy(() -> EmbeddedServer.start(folder))
                    .isInstanceOf(UnfitServer.class)
                    .hasMessageContaining("another Tripartita runs");
        }
    }

    @Test
    void leavesAProcessAloneThatIsNotItsServer() throws IOException {
        Path data = Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(
                data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + data + "\n");
        assertThat(LeftServer.find(data.toRealPath())).isEmpty();
    }

    @Test
    void beginsAnewWhenItsFirstFillingWasCutShort() throws IOException {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres").resolve("PG_VERSION"), "18\n");
        Files.writeString(folder.resolve("postgres.filling"), "cut short");
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(Durability.demand(application(server))).containsEntry("fsync", "on");
        }
        assertThat(folder.resolve("postgres.filling")).doesNotExist();
    }

    @Test
    void demandsAnOwnerBesideTheApplicationRoleOfAnotherServer() {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:postgresql://db/tripartita")
                .withProperty("spring.datasource.username", "tripartita");
        assertThatThrownBy(() -> ExternalServer.access(environment))
                .isInstanceOf(UnfitServer.class)
                .hasMessageContaining("spring.flyway.user");
    }
}
