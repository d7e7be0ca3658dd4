package cz.tripartita.gateway.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;

/** One embedded server for all tests of a JVM; durable as in production, so that tests test what runs. */
public final class TestServer {

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final EmbeddedServer server;
    private final Access access;

    private TestServer(EmbeddedServer server) {
        this.server = server;
        this.access = server.access();
        execute("create database " + TEMPLATE + " owner " + access.owner().user());
        new Migrations(on(TEMPLATE)).run();
    }

    private static final class OfThisJvm {
        private static final TestServer SERVER = start();
    }

    /** The server, started when first asked for, stopped with the JVM. */
    public static TestServer ofThisJvm() {
        return OfThisJvm.SERVER;
    }

    private static TestServer start() {
        shareBinaries();
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            Path folder = Files.createTempDirectory(target, "test-postgres-");
            EmbeddedServer server = EmbeddedServer.start(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                FileSystemUtils.deleteRecursively(folder.toFile());
            }));
            return new TestServer(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets all servers of the tests unpack their binaries once. */
    public static Path shareBinaries() {
        String property = "tripartita.postgres-binaries";
        Path shared = Path.of("target", "postgres-binaries").toAbsolutePath();
        System.setProperty(property, System.getProperty(property, shared.toString()));
        return Path.of(System.getProperty(property));
    }

    /** A server of its own on a folder, with settings that overrule ours; its database is migrated. */
    public static EmbeddedServer on(Path folder, Map<String, String> settings) {
        shareBinaries();
        EmbeddedServer server = EmbeddedServer.start(folder, settings);
        new Migrations(server.access()).run();
        return server;
    }

    /** A fresh, migrated database. */
    public Access freshDatabase() {
        String name = "test_" + COUNT.incrementAndGet();
        execute("create database " + name + " template " + TEMPLATE + " owner "
                + access.owner().user());
        return on(name);
    }

    /** The superuser's way into a database. */
    public Access.Login superuser() {
        return server.superuser();
    }

    private Access on(String database) {
        String url = access.url();
        return new Access(
                url.substring(0, url.lastIndexOf('/') + 1) + database,
                access.owner(),
                access.application(),
                access.exclusive());
    }

    private void execute(String sql) {
        Access.Login superuser = superuser();
        try (Connection connection = DriverManager.getConnection(access.url(), superuser.user(), superuser.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
