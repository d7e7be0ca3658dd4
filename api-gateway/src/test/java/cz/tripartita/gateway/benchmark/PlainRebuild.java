package cz.tripartita.gateway.benchmark;

import cz.tripartita.gateway.dispatch.PublishedEvents;
import cz.tripartita.gateway.store.EventNames;
import cz.tripartita.gateway.store.StoredJson;
import cz.tripartita.gateway.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The floor of a rebuild: selects all events in order, parses them, and writes the rows that the audit trail has, in
 * transactions of as many events as its processor takes at once, without Axon.
 */
final class PlainRebuild {

    private static final EventNames NAMES = EventNames.of(PublishedEvents.streams());
    private static final int BATCH = 100;
    private static final int PAGE = 500;

    private final DataSource dataSource;
    private final List<Object[]> rows;

    PlainRebuild(TestDatabase database) {
        JdbcClient owner = JdbcClient.create(database.owner());
        owner.sql("create table public.floor_trail (like views.audit_event including all)")
                .update();
        owner.sql("grant all on public.floor_trail to "
                        + database.access().application().user())
                .update();
        this.dataSource = database.application();
        this.rows = owner.sql("select * from views.audit_event order by position")
                .query((row, _) -> columns(row))
                .list();
    }

    private static Object[] columns(ResultSet row) throws SQLException {
        Object[] values = new Object[row.getMetaData().getColumnCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.getObject(i + 1);
        }
        return values;
    }

    void run() {
        JdbcClient.create(dataSource).sql("delete from public.floor_trail").update();
        try (Connection reader = dataSource.getConnection();
                Connection writer = dataSource.getConnection()) {
            writer.setAutoCommit(false);
            int parsed = 0;
            for (int from = 0; from < rows.size(); from += PAGE) {
                parsed += parsePage(reader, from);
                write(writer, rows.subList(from, Math.min(from + PAGE, rows.size())));
            }
            writer.setAutoCommit(true);
            if (parsed != rows.size()) {
                throw new IllegalStateException(parsed + " events, " + rows.size() + " rows");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int parsePage(Connection reader, int after) throws SQLException {
        List<Object> events = new ArrayList<>();
        try (PreparedStatement select = reader.prepareStatement(
                "select type, payload, metadata from store.event where position > ? order by position limit " + PAGE)) {
            select.setInt(1, after);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    events.add(StoredJson.read(row.getString(2), NAMES.classOf(row.getString(1))));
                    StoredJson.readMetadata(row.getString(3));
                }
            }
        }
        return events.size();
    }

    private static void write(Connection writer, List<Object[]> page) throws SQLException {
        String marks = "?, ".repeat(page.getFirst().length - 1) + "?";
        try (PreparedStatement insert =
                writer.prepareStatement("insert into public.floor_trail values (" + marks + ")")) {
            for (int i = 0; i < page.size(); i++) {
                for (int column = 0; column < page.get(i).length; column++) {
                    insert.setObject(column + 1, page.get(i)[column]);
                }
                insert.executeUpdate();
                if ((i + 1) % BATCH == 0 || i + 1 == page.size()) {
                    writer.commit();
                }
            }
        }
    }
}
