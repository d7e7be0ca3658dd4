package cz.tripartita.readmodels;

import cz.tripartita.readmodels.reporting.ReportingSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fresh database with the views for analysts, and logins that read them. */
public final class ReportingDatabase {

    private static final class Logins {
        static final List<String> MADE = make();

        private static List<String> make() {
            TestDatabase.server()
                    .sql("CREATE ROLE " + ReportingSchema.ROLE + " NOLOGIN")
                    .update();
            List<String> logins = List.of("analyst_plzen", "analyst_zatec", "analyst_nowhere");
            logins.forEach(login -> TestDatabase.server()
                    .sql("CREATE ROLE " + login + " LOGIN IN ROLE " + ReportingSchema.ROLE)
                    .update());
            return logins;
        }
    }

    private final String name = TestDatabase.migrated();
    private final JdbcClient owner = JdbcClient.create(TestDatabase.connection(name, "postgres"));

    public ReportingDatabase() {
        if (Logins.MADE.isEmpty()) {
            throw new IllegalStateException("no login");
        }
        define();
        owner.sql("INSERT INTO reporting.reader VALUES ('analyst_plzen', 'plzen'), ('analyst_zatec', 'zatec')")
                .update();
    }

    /** Makes the views, as a start of the service does. */
    public void define() {
        try (Connection connection = TestDatabase.connect(name, "postgres")) {
            ReportingSchema.define(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Migrates further, as a start of a later version of the service does before it makes the views. */
    public void migrate(String location) {
        TestDatabase.migrate(name, "classpath:db/migration/views", location);
    }

    /** Queries of the owner, on one connection. */
    public JdbcClient owner() {
        return owner;
    }

    /** Queries of an analyst of a municipality, on a connection of their own; {@code nowhere} is no municipality's. */
    public JdbcClient analyst(String municipality) {
        return JdbcClient.create(TestDatabase.connection(name, "analyst_" + municipality));
    }

    /** A connection of an analyst of a municipality, which the caller closes. */
    public Connection connect(String municipality) throws SQLException {
        return TestDatabase.connect(name, "analyst_" + municipality);
    }
}
