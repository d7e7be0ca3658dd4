package cz.tripartita.gateway.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events of one municipality in global order, exactly as stored: what an auditor replays. */
public final class EventFeed {

    private static final String EVENTS = """
            select e.position, e.stream, e.sequence, e.type, e.recorded_at, e.payload, e.metadata,
                   coalesce((select max(b.position) from store.event b
                             where b.municipality = e.municipality and b.position < e.position), 0) previous
            from store.event e
            """;

    private final JdbcClient jdbc;

    public EventFeed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next events of a municipality; each names the position of the one before it, so that a reader sees that nothing
     * is missing.
     *
     * @param municipality whose events
     * @param after position after which to begin, 0 for the beginning
     * @param limit how many at most
     */
    public List<StoredEvent> after(String municipality, long after, int limit) {
        return jdbc.sql(EVENTS + "where e.municipality = ? and e.position > ? order by e.position limit ?")
                .params(municipality, after, limit)
                .query(EventFeed::event)
                .list();
    }

    /** All events of a stream in order, none where the municipality has no such stream. */
    public List<StoredEvent> ofStream(String municipality, String stream) {
        return jdbc.sql(EVENTS + "where e.municipality = ? and e.stream = ? order by e.sequence")
                .params(municipality, stream)
                .query(EventFeed::event)
                .list();
    }

    /** The position of a municipality's last event, 0 where it has none. */
    public long head(String municipality) {
        return jdbc.sql("select coalesce(max(position), 0) from store.event where municipality = ?")
                .param(municipality)
                .query(Long.class)
                .single();
    }

    private static StoredEvent event(ResultSet row, int number) throws SQLException {
        return new StoredEvent(
                row.getLong("position"),
                row.getString("stream"),
                row.getLong("sequence"),
                row.getString("type"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("payload"),
                row.getString("metadata"),
                row.getLong("previous"));
    }
}
