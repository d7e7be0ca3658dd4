package cz.tripartita.gateway.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The two roles and the database of the embedded server; made when missing, so that any cut-short start is made good. */
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
            statement.execute("revoke connect on database " + DATABASE + " from public");
            statement.execute("grant connect on database " + DATABASE + " to " + OWNER + ", " + APPLICATION);
        } catch (SQLException e) {
            throw new UnfitServer("the roles of the embedded server could not be made", e);
        }
        return new Access(
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + DATABASE,
                new Access.Login(OWNER, secrets.owner()),
                new Access.Login(APPLICATION, secrets.application()),
                true);
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
