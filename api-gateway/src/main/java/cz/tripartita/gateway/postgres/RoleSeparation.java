package cz.tripartita.gateway.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Refuses an application role that could change history: only the owner of the schemas may, and does not. */
public final class RoleSeparation {

    private RoleSeparation() {}

    /**
     * Checks the rights of the role behind the data source on the event table.
     *
     * @throws UnfitServer when it may update, delete or truncate events
     */
    public static void demand(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select current_user, has_table_privilege('store.event', 'update')
                                          or has_table_privilege('store.event', 'delete')
                                          or has_table_privilege('store.event', 'truncate')""")) {
            row.next();
            if (row.getBoolean(2)) {
                throw new UnfitServer("role " + row.getString(1) + " may change or remove events: give"
                        + " spring.datasource.username a role that is neither a superuser nor the owner"
                        + " (spring.flyway.user) of schema store");
            }
        } catch (SQLException e) {
            throw new UnfitServer("the rights of the application role could not be checked", e);
        }
    }
}
