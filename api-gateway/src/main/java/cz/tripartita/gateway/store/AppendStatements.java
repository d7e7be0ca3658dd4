package cz.tripartita.gateway.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The statements of an append, on the one connection of its transaction. */
final class AppendStatements {

    /** 'Trip': the lock of the order of events, per database. */
    private static final long ORDER_LOCK = 0x5472_6970L;

    private final Connection connection;

    AppendStatements(Connection connection) {
        this.connection = connection;
    }

    /** A statement of its own, so that all later ones see what was committed before the lock was got. */
    void lock() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            statement.setLong(1, ORDER_LOCK);
            statement.execute();
        }
    }

    void refuseSeen(AnswerKey key) throws SQLException {
        try (PreparedStatement forget = connection.prepareStatement("delete from store.first_answer"
                        + " where client = ? and municipality = ? and key = ? and not kept_for_good"
                        + " and recorded_at < now() - " + FirstAnswers.KEPT);
                PreparedStatement find = connection.prepareStatement(
                        "select from store.first_answer where client = ? and municipality = ? and key = ?")) {
            setKey(forget, key);
            forget.executeUpdate();
            setKey(find, key);
            try (ResultSet found = find.executeQuery()) {
                if (found.next()) {
                    throw new KeySeen(key);
                }
            }
        }
    }

    long head() throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("select coalesce(max(position), 0) from store.event");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Sequence and position of the last event of each stream; a stream that does not exist is absent. */
    Map<String, long[]> lastOf(Collection<String> streams) throws SQLException {
        Map<String, long[]> last = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                select s.stream, e.sequence, e.position from unnest(?) as s (stream)
                cross join lateral (select sequence, position from store.event
                                    where stream = s.stream order by sequence desc limit 1) e""")) {
            statement.setArray(1, connection.createArrayOf("text", streams.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    last.put(row.getString(1), new long[] {row.getLong(2), row.getLong(3)});
                }
            }
        }
        return last;
    }

    void insertEvents(List<NewEvent> events, long head, Instant recordedAt) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into store.event (position, stream, stream_type, sequence, event_id, type, recorded_at,
                                         municipality, payload, metadata)
                values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as json), cast(? as json))""")) {
            long position = head;
            for (NewEvent event : events) {
                statement.setLong(1, ++position);
                statement.setString(2, event.stream());
                statement.setString(3, event.streamType());
                statement.setLong(4, event.sequence());
                statement.setString(5, event.eventId());
                statement.setString(6, event.type());
                statement.setObject(7, at(recordedAt));
                statement.setString(8, event.municipality());
                statement.setString(9, event.payload());
                statement.setString(10, event.metadata());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    void insertTexts(List<TextToKeep> texts, Instant createdAt) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into store.erasable_text (text_id, municipality, person_id, salt, text, created_at)
                values (?, ?, ?, ?, ?, ?)""")) {
            for (TextToKeep text : texts) {
                statement.setObject(1, text.textId());
                statement.setString(2, text.municipality());
                statement.setObject(3, text.person(), java.sql.Types.OTHER);
                statement.setString(4, text.salt());
                statement.setString(5, text.text());
                statement.setObject(6, at(createdAt));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    void insertAnswer(AnswerKey key, String stream, Attempt.Stored stored) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into store.first_answer (client, municipality, key, body_digest, kept_for_good,
                                                stream, version, position, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, now())""")) {
            setKey(statement, key);
            statement.setString(4, key.bodyDigest());
            statement.setBoolean(5, key.keptForGood());
            statement.setString(6, stream);
            statement.setLong(7, stored.version());
            statement.setLong(8, stored.position());
            statement.executeUpdate();
        }
    }

    boolean isStored(String eventId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select from store.event where event_id = ?")) {
            statement.setString(1, eventId);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void setKey(PreparedStatement statement, AnswerKey key) throws SQLException {
        statement.setString(1, key.client());
        statement.setString(2, key.municipality());
        statement.setString(3, key.key());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
