package cz.tripartita.gateway.store;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.testing.TestDatabase;
import cz.tripartita.gateway.testing.events.NotebookEvent;
import cz.tripartita.gateway.testing.events.NotebookEvent.NotebookOpened;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class SharedTailTest {

    private final TestDatabase database = new TestDatabase();
    private final AtomicInteger looks = new AtomicInteger();
    private final EventNames names = EventNames.of(List.of(NotebookEvent.class));
    private final EventReads reads = new EventReads(JdbcClient.create(counted()), names);
    private final Append append = new Append(database.application(), Clock.systemUTC());
    private final PostgresEventEngine engine = new PostgresEventEngine(reads, append, names);
    private final SharedTail tail = new SharedTail(reads, append.bell());

    @AfterEach
    void close() {
        database.close();
    }

    private DelegatingDataSource counted() {
        return new DelegatingDataSource(database.application()) {
            @Override
            public Connection getConnection() throws SQLException {
                looks.incrementAndGet();
                return super.getConnection();
            }
        };
    }

    private static EventMessage<?> opened() {
        UUID id = UUID.randomUUID();
        return new GenericDomainEventMessage<>(
                "Notebook", id.toString(), 0, new NotebookOpened(id, "plzen"), Map.of("municipality", "plzen"));
    }

    private void store(int events) {
        engine.appendEvents(Stream.<EventMessage<?>>generate(SharedTailTest::opened)
                .limit(events)
                .toList());
    }

    private List<Long> positionsAfter(long position) {
        return tail.after(position).events().stream()
                .map(event -> event.trackingToken().position().orElseThrow())
                .toList();
    }

    @Test
    void looksOnceForAllWhoFollow() {
        store(3);
        for (int follower = 0; follower < 20; follower++) {
            assertThat(positionsAfter(0)).containsExactly(1L, 2L, 3L);
        }
        assertThat(looks).hasValue(1);
    }

    @Test
    void looksAgainAfterEveryAppend() {
        store(1);
        assertThat(positionsAfter(0)).containsExactly(1L);
        assertThat(positionsAfter(1)).isEmpty();
        store(1);
        assertThat(positionsAfter(1)).containsExactly(2L);
    }

    @Test
    void findsWhatAnotherProcessHasStored() {
        assertThat(positionsAfter(0)).isEmpty();
        new PostgresEventEngine(reads, new Append(database.application(), Clock.systemUTC()), names)
                .appendEvents(opened());
        Awaitility.await().untilAsserted(() -> assertThat(positionsAfter(0)).containsExactly(1L));
    }

    @Test
    void saysThatTheStoreGoesOnToWhoIsInTheMiddleOfWhatIsKept() {
        store(EventReads.PAGE + 2);
        assertThat(tail.after(0).more()).isTrue();
        EventPage rest = tail.after(EventReads.PAGE - 1);
        assertThat(rest.events()).hasSize(1);
        assertThat(rest.more()).isTrue();
        assertThat(tail.after(EventReads.PAGE).events()).hasSize(2);
        assertThat(tail.after(EventReads.PAGE).more()).isFalse();
    }

    @Test
    void letsWhoIsFarBehindReadWithoutLosingWhatTheOthersShare() {
        int all = 6 * EventReads.PAGE;
        store(all);
        for (long position = 0; position < all; position += EventReads.PAGE) {
            assertThat(positionsAfter(position)).first().isEqualTo(position + 1);
        }
        int before = looks.get();
        assertThat(positionsAfter(0)).first().isEqualTo(1L);
        assertThat(positionsAfter(all - 1)).containsExactly((long) all);
        assertThat(looks).hasValue(before + 1);
    }

    @Test
    void followsWhoeverIsFurthest() {
        store(5);
        assertThat(positionsAfter(0)).hasSize(5);
        store(5);
        assertThat(positionsAfter(8)).containsExactly(9L, 10L);
        assertThat(positionsAfter(6)).containsExactly(7L, 8L, 9L, 10L);
    }
}
