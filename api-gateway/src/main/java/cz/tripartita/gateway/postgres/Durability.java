package cz.tripartita.gateway.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Reads back, on a connection of the application, what makes an acknowledged commit survive a crash; the settings asked for
 * are not trusted, since a library, a file or a role may have changed them.
 */
public final class Durability {

    private static final int OLDEST = 15;
    private static final int NEWEST = 18;
    private static final List<String> SETTINGS =
            List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums");

    private Durability() {}

    /**
     * Refuses a server that could lose or corrupt what it acknowledged, or of a version not supported.
     *
     * @return the settings found
     * @throws UnfitServer naming every setting to change
     */
    public static Map<String, String> demand(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            int version = Integer.parseInt(show(statement, "server_version_num")) / 10_000;
            if (version < OLDEST || version > NEWEST) {
                throw new UnfitServer("PostgreSQL " + version + " is not supported: use " + OLDEST + " to " + NEWEST);
            }
            Map<String, String> found = new TreeMap<>();
            for (String setting : SETTINGS) {
                found.put(setting, show(statement, setting));
            }
            refuseUnsafe(found);
            return found;
        } catch (SQLException e) {
            throw new UnfitServer("the database server could not be asked for its durability settings", e);
        }
    }

    private static void refuseUnsafe(Map<String, String> found) {
        List<String> unsafe = new ArrayList<>();
        found.forEach((setting, value) -> {
            if (!"on".equals(value)) {
                unsafe.add(setting + "=" + value);
            }
        });
        if (!unsafe.isEmpty()) {
            throw new UnfitServer("the database server could lose what it acknowledged: it runs with "
                    + String.join(", ", unsafe) + "; set each to on (data_checksums with pg_checksums --enable)");
        }
    }

    private static String show(Statement statement, String setting) throws SQLException {
        try (ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
