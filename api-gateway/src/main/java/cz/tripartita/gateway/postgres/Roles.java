package cz.tripartita.gateway.postgres;

import cz.tripartita.readmodels.reporting.ReportingSchema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The two roles of the service, the role of analysts, and the database of the embedded server; made when missing, so that
 * any cut-short start is made good.
 */
final class Roles {

    static final String OWNER = "tripartita_owner";
    static final String APPLICATION = "tripartita_application";
    static final String DATABASE = "tripartita";

    private Roles() {}

    static Access prepare(EmbeddedPostgres postgres, Secrets secrets) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            role(statement, OWNER, secrets.owner());
            role(statement, APPLICATION, secrets.application());
            if (!exists(connection, "select from pg_database where datname = ?", DATABASE)) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            }
            if (!exists(connection, "select from pg_roles where rolname = ?", ReportingSchema.ROLE)) {
                statement.execute("create role " + ReportingSchema.ROLE + " nologin");
            }
            statement.execute("revoke all on database " + DATABASE + " from public");
            statement.execute("grant connect on database " + DATABASE + " to " + OWNER + ", " + APPLICATION + ", "
                    + ReportingSchema.ROLE);
            keepToItsRights(postgres);
        } catch (SQLException e) {
            throw new UnfitServer("the roles of the embedded server could not be made", e);
        }
        return new Access(
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + DATABASE,
                new Access.Login(OWNER, secrets.owner()),
                new Access.Login(APPLICATION, secrets.application()),
                true);
    }

    /**
     * Takes from everybody but the service what PostgreSQL gives to all: to take the locks of the append, and to make large
     * objects.
     */
    private static void keepToItsRights(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.getDatabase("postgres", DATABASE).getConnection();
                Statement statement = connection.createStatement()) {
            for (String function : names(statement)) {
                statement.execute("revoke execute on function " + function + " from public");
                statement.execute("grant execute on function " + function + " to " + OWNER + ", " + APPLICATION);
            }
        }
    }

    private static List<String> names(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet functions = statement.executeQuery("""
                select oid::regprocedure::text from pg_proc where pronamespace = 'pg_catalog'::regnamespace
                and (proname like 'pg%advisory%lock%' or proname in ('lo_creat', 'lo_create', 'lo_from_bytea'))""")) {
            while (functions.next()) {
                names.add(functions.getString(1));
            }
        }
        return names;
    }

    private static void role(Statement statement, String role, String password) throws SQLException {
        if (!exists(statement.getConnection(), "select from pg_roles where rolname = ?", role)) {
            statement.execute("create role " + role + " login");
        }
        statement.execute("alter role " + role + " password " + statement.enquoteLiteral(password));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }
}
