package cz.tripartita.readmodels.reporting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The schema {@code reporting}. Its views are no migrations: they are dropped when a table below them is migrated, and
 * made from their scripts whenever they are not there as the scripts say. Who reads what outlives them.
 */
public final class ReportingSchema {

    /** The role that may read the views and nothing else; logins of analysts are its members. */
    public static final String ROLE = "tripartita_reporting";

    /** Any number that nobody else locks: definitions of two starts follow one another. */
    private static final long LOCK = 7_211_305_446_120_983L;

    private static final String VIEWS = "SELECT format('%I.%I', schemaname, viewname) FROM pg_views"
            + " WHERE schemaname = 'reporting' ORDER BY viewname";

    private ReportingSchema() {}

    /**
     * Makes the views as this version wants them, unless they are there, and lets the role read them where there is one;
     * in one transaction, so that readers see those before or those after.
     *
     * @param owner a connection of the owner of the schemas, whose tables are migrated
     */
    public static void define(Connection owner) throws SQLException {
        owner.setAutoCommit(false);
        try (Statement statement = owner.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
            statement.execute(ReportingScripts.readers());
            if (!isDefined(owner)) {
                redefine(statement);
            }
            grant(statement);
            owner.commit();
        } catch (SQLException e) {
            owner.rollback();
            throw e;
        }
    }

    private static boolean isDefined(Connection owner) throws SQLException {
        try (PreparedStatement select =
                owner.prepareStatement("SELECT EXISTS (SELECT 1 FROM reporting.definition WHERE sha256 = ?)")) {
            select.setString(1, ReportingScripts.sha256());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** Waits for readers, a little longer than their logins let them be, and not for ever. */
    private static void redefine(Statement statement) throws SQLException {
        statement.execute("SET LOCAL lock_timeout = '6min'");
        for (String view : names(statement, VIEWS)) {
            statement.execute("DROP VIEW IF EXISTS " + view + " CASCADE");
        }
        for (String script : ReportingScripts.views()) {
            statement.execute(script);
        }
        statement.execute("DELETE FROM reporting.definition");
        statement.execute("INSERT INTO reporting.definition (sha256) VALUES ("
                + statement.enquoteLiteral(ReportingScripts.sha256()) + ")");
    }

    private static void grant(Statement statement) throws SQLException {
        if (names(statement, "SELECT rolname FROM pg_roles WHERE rolname = '" + ROLE + "'")
                .isEmpty()) {
            return;
        }
        statement.execute("GRANT USAGE ON SCHEMA reporting TO " + ROLE);
        statement.execute("GRANT SELECT ON " + String.join(", ", names(statement, VIEWS)) + " TO " + ROLE);
    }

    private static List<String> names(Statement statement, String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
