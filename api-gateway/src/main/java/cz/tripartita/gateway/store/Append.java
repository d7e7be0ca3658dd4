package cz.tripartita.gateway.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * The one transaction in which a command's events, texts and first answer are stored, or nothing of it.
 *
 * <p>A lock of the whole store is taken before anything is looked at and before positions are drawn; it ends with the
 * transaction. That makes positions dense and the order of positions the order of commits.
 */
public final class Append {

    /** More would only hold connections while they wait for the lock. */
    private static final int AT_ONCE = 4;

    private static final String UNIQUE_VIOLATION = "23505";

    private final DataSource dataSource;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Bell bell = new Bell();

    public Append(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Rings when something was stored. */
    public Bell bell() {
        return bell;
    }

    /** Keeps the first answer of a command that stored no event, provided that what it has read is still so. */
    public void settle(Attempt attempt) {
        run(List.of(), attempt.reads(), attempt);
    }

    /**
     * Stores events in the order given.
     *
     * @throws ConcurrencyException a stream read or appended to has moved; nothing is stored
     * @throws StreamTaken the stream to create exists
     * @throws KeySeen the attempt's key has its answer already
     * @throws VersionMoved the target stream is not at the attempt's expected version
     */
    void run(List<NewEvent> events, ReadSet reads, @Nullable Attempt attempt) {
        turns.acquireUninterruptibly();
        try {
            Attempt.Stored stored = inTransaction(events, reads, attempt);
            if (attempt != null) {
                attempt.stored(stored);
            }
        } catch (SQLException e) {
            throw translated(e);
        } finally {
            turns.release();
        }
        bell.ring();
    }

    private Attempt.Stored inTransaction(List<NewEvent> events, ReadSet reads, @Nullable Attempt attempt)
            throws SQLException {
        Attempt.Stored stored;
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                stored = store(new AppendStatements(connection), events, reads, attempt);
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
            try {
                connection.commit();
                return stored;
            } catch (SQLException e) {
                if (!isConnectionLost(e) || events.isEmpty()) {
                    throw e;
                }
            } finally {
                restore(connection);
            }
        }
        return afterLostCommit(events.getLast(), stored);
    }

    private Attempt.Stored store(
            AppendStatements statements, List<NewEvent> events, ReadSet reads, @Nullable Attempt attempt)
            throws SQLException {
        statements.lock();
        Instant recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (attempt != null && attempt.key() != null) {
            statements.refuseSeen(attempt.key());
        }
        AppendChecks checks = AppendChecks.of(statements, events, reads, attempt);
        checks.verify();
        long last = checks.head() + events.size();
        statements.insertEvents(events, checks.head(), recordedAt);
        if (attempt == null) {
            return new Attempt.Stored(ReadSet.NONE, last);
        }
        Attempt.Stored stored =
                new Attempt.Stored(checks.targetVersionAfter(), events.isEmpty() ? checks.targetPosition() : last);
        if (!events.isEmpty()) {
            statements.insertTexts(attempt.texts(), recordedAt);
        }
        if (attempt.key() != null) {
            statements.insertAnswer(attempt.key(), attempt.target(), stored);
        }
        return stored;
    }

    /** The commit's outcome is unknown: under the lock, on a new connection, the event is there for good or never. */
    private Attempt.Stored afterLostCommit(NewEvent last, Attempt.Stored stored) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                AppendStatements statements = new AppendStatements(connection);
                statements.lock();
                if (statements.isStored(last.eventId())) {
                    return stored;
                }
                throw new ConcurrencyException("the connection was lost before the events were stored");
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static void restore(Connection connection) throws SQLException {
        if (!connection.isClosed()) {
            connection.setAutoCommit(true);
        }
    }

    private static boolean isConnectionLost(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    private static RuntimeException translated(SQLException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return new ConcurrencyException("an event or text is already there", e);
            }
        }
        return new EventStoreException("the events could not be stored", e);
    }
}
