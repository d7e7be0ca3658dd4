package cz.tripartita.readmodels;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One PostgreSQL server per run, one database per test class, each a copy of one that was migrated once. */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();
        static final String TEMPLATE = "views_template";

        static {
            JdbcClient.create(POSTGRES.getPostgresDatabase())
                    .sql("CREATE DATABASE " + TEMPLATE)
                    .update();
            migrate(POSTGRES, TEMPLATE, "classpath:db/migration/views");
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A fresh database with the tables of all projections. */
    public static JdbcClient fresh() {
        return JdbcClient.create(connection(migrated(), "postgres"));
    }

    /** The name of a fresh database with the tables of all projections. */
    static String migrated() {
        String name = "views_" + COUNT.incrementAndGet();
        server().sql("CREATE DATABASE " + name + " TEMPLATE " + Server.TEMPLATE).update();
        return name;
    }

    /** Migrates the tables of projections in a database. */
    static void migrate(String name, String... locations) {
        migrate(Server.POSTGRES, name, locations);
    }

    private static void migrate(EmbeddedPostgres server, String name, String... locations) {
        Flyway.configure()
                .dataSource(server.getDatabase("postgres", name))
                .schemas("views")
                .locations(locations)
                .load()
                .migrate();
    }

    /** The server, for what is beside its databases. */
    static JdbcClient server() {
        return JdbcClient.create(Server.POSTGRES.getPostgresDatabase());
    }

    /** A connection of a role to a database, which the caller closes. */
    static Connection connect(String name, String role) throws SQLException {
        return DriverManager.getConnection(Server.POSTGRES.getJdbcUrl(role, name), role, role);
    }

    /** One connection of a role to a database, kept open. */
    static DataSource connection(String name, String role) {
        return new SingleConnectionDataSource(Server.POSTGRES.getJdbcUrl(role, name), role, role, true);
    }

    /** Every row of every projection's tables as text, in an order of its own. */
    public static String dump(JdbcClient jdbc) {
        List<String> tables = jdbc.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'views'"
                        + " AND table_name <> 'flyway_schema_history' ORDER BY table_name")
                .query(Row.as(row -> row.rs().getString(1)))
                .list();
        StringBuilder dump = new StringBuilder();
        for (String table : tables) {
            dump.append(table).append('\n');
            jdbc.sql("SELECT t::text FROM views." + table + " t ORDER BY t::text COLLATE \"C\"")
                    .query(Row.as(row -> row.rs().getString(1)))
                    .list()
                    .forEach(row -> dump.append("  ").append(row).append('\n'));
        }
        return dump.toString();
    }
}
