package cz.tripartita.gateway.postgres;

import cz.tripartita.readmodels.reporting.ReportingSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;

/** Lets analysts into the embedded server while the service runs: each with a login of their own, which only reads. */
final class ReportingAccess {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** So that nobody holds up the service: neither by a query without end nor by a transaction left open. */
    private static final List<String> SETTINGS = List.of(
            "default_transaction_read_only = on",
            "statement_timeout = '5min'",
            "idle_in_transaction_session_timeout = '1min'");

    private final String url;
    private final Access.Login superuser;

    private ReportingAccess(String url, Access.Login superuser) {
        this.url = url;
        this.superuser = superuser;
    }

    /**
     * The way into the server that runs on a data folder.
     *
     * @throws UnfitServer when none does
     */
    static ReportingAccess to(Path dataDir) throws IOException {
        Path home = Files.isDirectory(dataDir) ? dataDir.toRealPath() : dataDir;
        int port = LeftServer.port(home.resolve("postgres"))
                .orElseThrow(() -> new UnfitServer("no embedded server runs on " + home
                        + ": start the service first, or name its folder with --data-dir"));
        return new ReportingAccess(
                "jdbc:postgresql://localhost:" + port + "/" + Roles.DATABASE,
                new Access.Login("postgres", Secrets.in(home).superuser()));
    }

    /** JDBC address of the database. */
    String url() {
        return url;
    }

    /**
     * Makes a login that reads what one more municipality has in schema {@code reporting}, and draws its password anew.
     *
     * @throws UnfitServer when the name is that of another role, or the municipality has no events
     */
    Access.Login give(String login, String municipality) throws SQLException {
        try (Connection connection = superuser()) {
            connection.setAutoCommit(false);
            demand(
                    connection,
                    "select exists (select 1 from store.event where municipality = ?)",
                    municipality,
                    "nothing is recorded of a municipality " + municipality);
            Access.Login given = new Access.Login(login, password());
            write(connection, given);
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into reporting.reader values (?, ?) on conflict do nothing")) {
                insert.setString(1, login);
                insert.setString(2, municipality);
                insert.executeUpdate();
            }
            connection.commit();
            return given;
        }
    }

    /**
     * Takes a login away.
     *
     * @throws UnfitServer when the name is that of another role
     */
    void take(String login) throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement();
                PreparedStatement delete =
                        connection.prepareStatement("delete from reporting.reader where login = ?")) {
            connection.setAutoCommit(false);
            demandAnalyst(connection, login);
            delete.setString(1, login);
            delete.executeUpdate();
            statement.execute("drop role if exists " + statement.enquoteIdentifier(login, true));
            connection.commit();
        }
    }

    private static void write(Connection connection, Access.Login login) throws SQLException {
        demandAnalyst(connection, login.user());
        try (Statement statement = connection.createStatement()) {
            String role = statement.enquoteIdentifier(login.user(), true);
            if (!is(connection, "select exists (select 1 from pg_roles where rolname = ?)", login.user())) {
                statement.execute("create role " + role + " in role " + ReportingSchema.ROLE);
            }
            statement.execute("alter role " + role + " login password " + statement.enquoteLiteral(login.password()));
            for (String setting : SETTINGS) {
                statement.execute("alter role " + role + " set " + setting);
            }
        }
    }

    /** Refuses the roles of the service: their passwords and rights are not for this. */
    private static void demandAnalyst(Connection connection, String login) throws SQLException {
        demand(
                connection,
                "select not exists (select 1 from pg_roles where rolname = ? and not exists ("
                        + "select 1 from pg_auth_members where member = pg_roles.oid and roleid = '"
                        + ReportingSchema.ROLE
                        + "'::regrole))",
                login,
                login + " is the name of a role that is none of an analyst");
    }

    private static void demand(Connection connection, String query, String value, String otherwise)
            throws SQLException {
        if (!is(connection, query, value)) {
            throw new UnfitServer(otherwise);
        }
    }

    private static boolean is(Connection connection, String query, String value) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, value);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(url, superuser.user(), superuser.password());
    }

    private static String password() {
        byte[] password = new byte[18];
        RANDOM.nextBytes(password);
        return HexFormat.of().formatHex(password);
    }
}
