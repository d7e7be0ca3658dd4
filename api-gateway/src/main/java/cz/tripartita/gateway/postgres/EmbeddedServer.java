package cz.tripartita.gateway.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * A PostgreSQL server of our own, its data kept in a folder; started and stopped with the service, durable, reachable from
 * this machine only.
 *
 * <p>One process at a time may use the folder. A server that a killed process left behind is stopped first.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Duration START_WITHIN = Duration.ofMinutes(2);

    /** On the command line, after the library's own {@code -F} and {@code synchronous_commit=off}, which it overrules. */
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "listen_addresses", "localhost",
            "unix_socket_directories", "''",
            "password_encryption", "scram-sha-256",
            "max_connections", "100");

    private static final String DATA = "postgres";

    private final FolderLock lock;
    private final EmbeddedPostgres postgres;
    private final Access access;

    private EmbeddedServer(FolderLock lock, EmbeddedPostgres postgres, Access access) {
        this.lock = lock;
        this.postgres = postgres;
        this.access = access;
    }

    /**
     * Starts the server on a folder, which is filled on the first start.
     *
     * @param dataDir the folder that holds {@code postgres/} and, beside it, the passwords
     * @throws UnfitServer when another process uses the folder, or the server does not come up
     */
    public static EmbeddedServer start(Path dataDir) {
        return start(dataDir, Map.of());
    }

    /** The same with further settings, which overrule ours: for tests that want an unfit server. */
    static EmbeddedServer start(Path dataDir, Map<String, String> furtherSettings) {
        Path home = realFolder(dataDir);
        FolderLock lock = FolderLock.take(home);
        try {
            Path data = home.resolve(DATA);
            LeftServer.stop(data);
            FirstFilling filling = FirstFilling.of(data);
            Secrets secrets = Secrets.in(home);
            EmbeddedPostgres postgres = launch(home, data, secrets, furtherSettings, filling);
            try {
                return new EmbeddedServer(lock, postgres, Roles.prepare(postgres, secrets));
            } catch (RuntimeException e) {
                postgres.close();
                throw e;
            }
        } catch (IOException e) {
            lock.close();
            throw new UnfitServer("the embedded PostgreSQL server in " + home + " did not start", e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres launch(
            Path home, Path data, Secrets secrets, Map<String, String> furtherSettings, FirstFilling filling)
            throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(binaries(home).toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_WITHIN)
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", secrets.superuserPasswordFile().toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setConnectConfig("password", secrets.superuser())
                .setDataDirectoryCustomizer(filled -> filling.done());
        SETTINGS.forEach(builder::setServerConfig);
        furtherSettings.forEach(builder::setServerConfig);
        return builder.start();
    }

    /** Unpacked once; tests share a place among their servers. */
    private static Path binaries(Path home) {
        String shared = System.getProperty("tripartita.postgres-binaries");
        return shared == null
                ? home.resolve("postgres-binaries")
                : Path.of(shared).toAbsolutePath();
    }

    private static Path realFolder(Path dataDir) {
        try {
            return Files.createDirectories(dataDir.toAbsolutePath()).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException("data folder " + dataDir + " cannot be made", e);
        }
    }

    private Path data() {
        return lock.folder().resolve(DATA);
    }

    /** How to reach it. */
    public Access access() {
        return access;
    }

    /** The superuser's access, for making and dropping databases in tests. */
    Access.Login superuser() {
        return new Access.Login("postgres", Secrets.in(lock.folder()).superuser());
    }

    /** Stops the server in order, and returns when it has ended; the library itself waits for five seconds only. */
    @Override
    public void close() {
        try {
            postgres.close();
            LeftServer.stop(data());
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL server did not stop", e);
        } finally {
            lock.close();
        }
    }
}
