package cz.tripartita.gateway.store;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.testing.TestDatabase;
import cz.tripartita.gateway.testing.events.NotebookEvent;
import cz.tripartita.gateway.testing.events.NotebookEvent.NotebookOpened;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The case in which stock Axon skips a committed event for ever: A draws position 2 and stays open, B draws 3 and commits,
 * the reader's clock is 61 s ahead, so that it takes the gap for one that will never be filled.
 */
class GlobalOrderTest {

    private final TestDatabase database = new TestDatabase();
    private final Clock realClock = GenericEventMessage.clock;

    @AfterEach
    void close() {
        GenericEventMessage.clock = realClock;
        database.close();
    }

    private static EventMessage<?> opened() {
        UUID id = UUID.randomUUID();
        return new GenericDomainEventMessage<>(
                "Notebook", id.toString(), 0, new NotebookOpened(id, "plzen"), Map.of("municipality", "plzen"));
    }

    /** Reads on from a token as a processor does, and keeps what it was given. */
    private static @Nullable TrackingToken readOn(
            EventStorageEngine engine, @Nullable TrackingToken token, List<String> delivered) {
        TrackingToken last = token;
        for (TrackedEventMessage<?> event : engine.readEvents(last, false).toList()) {
            delivered.add(event.getIdentifier());
            last = event.trackingToken();
        }
        return last;
    }

    private static void readersClockRunsAhead(Duration ahead) {
        GenericEventMessage.clock = Clock.offset(Clock.systemUTC(), ahead);
    }

    @Test
    void deliversEveryEventThoughOneTransactionStaysOpen() throws Exception {
        EventNames names = EventNames.of(List.of(NotebookEvent.class));
        HeldBack held = new HeldBack(database.application());
        EventReads reads = new EventReads(database.jdbc(), names);
        PostgresEventEngine engine =
                new PostgresEventEngine(reads, new Append(database.application(), Clock.systemUTC()), names);
        PostgresEventEngine ofA = new PostgresEventEngine(reads, new Append(held, Clock.systemUTC()), names);
        EventMessage<?> first = opened();
        EventMessage<?> a = opened();
        EventMessage<?> b = opened();
        engine.appendEvents(first);
        Executor threads = Thread::startVirtualThread;
        CompletableFuture<Void> openA = CompletableFuture.runAsync(() -> ofA.appendEvents(a), threads);
        held.awaitCommit();
        CompletableFuture<Void> committedB = CompletableFuture.runAsync(() -> engine.appendEvents(b), threads);
        Awaitility.await().until(this::someoneWaitsForTheLock);
        readersClockRunsAhead(Duration.ofSeconds(61));
        List<String> delivered = new ArrayList<>();
        TrackingToken token = readOn(engine, engine.createTailToken(), delivered);
        assertThat(committedB).isNotDone();
        held.letGo();
        openA.get(10, TimeUnit.SECONDS);
        committedB.get(10, TimeUnit.SECONDS);
        readOn(engine, token, delivered);
        assertThat(delivered).containsExactly(first.getIdentifier(), a.getIdentifier(), b.getIdentifier());
    }

    @Test
    void tellsWhoWaitsAsSoonAsAnEventIsStored() throws Exception {
        EventNames names = EventNames.of(List.of(NotebookEvent.class));
        EventReads reads = new EventReads(database.jdbc(), names);
        Append append = new Append(database.application(), Clock.systemUTC());
        PostgresEventEngine engine = new PostgresEventEngine(reads, append, names);
        CountDownLatch told = new CountDownLatch(1);
        try (BlockingStream<TrackedEventMessage<?>> stream =
                new GlobalOrder(reads, engine, append.bell()).openStream(engine.createTailToken())) {
            assertThat(stream.setOnAvailableCallback(told::countDown)).isTrue();
            assertThat(stream.hasNextAvailable()).isFalse();
            EventMessage<?> event = opened();
            engine.appendEvents(event);
            assertThat(told.getCount()).isZero();
            assertThat(stream.hasNextAvailable()).isTrue();
            assertThat(stream.nextAvailable().getIdentifier()).isEqualTo(event.getIdentifier());
        }
    }

    @Test
    void goesOnOverFullPagesWithoutWaiting() throws Exception {
        EventNames names = EventNames.of(List.of(NotebookEvent.class));
        EventReads reads = new EventReads(database.jdbc(), names);
        Append append = new Append(database.application(), Clock.systemUTC());
        PostgresEventEngine engine = new PostgresEventEngine(reads, append, names);
        List<EventMessage<?>> events = Stream.<EventMessage<?>>generate(GlobalOrderTest::opened)
                .limit(2 * EventReads.PAGE + 1)
                .toList();
        engine.appendEvents(events);
        try (BlockingStream<TrackedEventMessage<?>> stream =
                new GlobalOrder(reads, engine, new Bell()).openStream(engine.createTailToken())) {
            for (EventMessage<?> event : events) {
                assertThat(stream.hasNextAvailable()).isTrue();
                assertThat(stream.nextAvailable().getIdentifier()).isEqualTo(event.getIdentifier());
            }
        }
    }

    @Test
    void stopsBeforeAHoleAndGoesOnWhenItIsFilled() throws SQLException {
        EventNames names = EventNames.of(List.of(NotebookEvent.class));
        EventReads reads = new EventReads(database.jdbc(), names);
        PostgresEventEngine engine =
                new PostgresEventEngine(reads, new Append(database.application(), Clock.systemUTC()), names);
        List<EventMessage<?>> events = List.of(opened(), opened(), opened());
        engine.appendEvents(events);
        moveEvent(2, 9);
        List<String> delivered = new ArrayList<>();
        TrackingToken token = readOn(engine, engine.createTailToken(), delivered);
        assertThat(delivered).containsExactly(events.get(0).getIdentifier());
        moveEvent(9, 2);
        readOn(engine, token, delivered);
        assertThat(delivered)
                .isEqualTo(events.stream().map(EventMessage::getIdentifier).toList());
    }

    /** What nobody but somebody with the owner's rights could do. */
    private void moveEvent(long from, long to) throws SQLException {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update store.event set position = " + to + " where position = " + from);
        }
    }

    private boolean someoneWaitsForTheLock() {
        return database.jdbc()
                .sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                .query((row, number) -> row.getInt(1) > 0)
                .single();
    }

    @Test
    void wouldSkipTheEventForEverOnAxonsOwnEngine() throws SQLException {
        JdbcEventStorageEngine stock = stockEngine(() -> database.owner().getConnection());
        createStockTables(stock);
        EventMessage<?> first = opened();
        EventMessage<?> a = opened();
        EventMessage<?> b = opened();
        stock.appendEvents(first);
        try (Connection openA = database.owner().getConnection()) {
            openA.setAutoCommit(false);
            stockEngine(() -> HeldBack.unclosed(openA)).appendEvents(a);
            stock.appendEvents(b);
            readersClockRunsAhead(Duration.ofSeconds(61));
            List<String> delivered = new ArrayList<>();
            TrackingToken token = readOn(stock, null, delivered);
            openA.commit();
            token = readOn(stock, token, delivered);
            readOn(stock, token, delivered);
            assertThat(delivered).containsExactly(first.getIdentifier(), b.getIdentifier());
        }
    }

    private void createStockTables(JdbcEventStorageEngine stock) throws SQLException {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema stock");
        }
        stock.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    private static JdbcEventStorageEngine stockEngine(ConnectionProvider connections) {
        Jackson3Serializer serializer = Jackson3Serializer.builder().build();
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .schema(EventSchema.builder()
                        .eventTable("stock.domainevententry")
                        .snapshotTable("stock.snapshotevententry")
                        .build())
                .build();
    }
}
