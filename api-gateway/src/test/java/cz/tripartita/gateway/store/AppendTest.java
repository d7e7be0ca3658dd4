package cz.tripartita.gateway.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.tripartita.gateway.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.BadSqlGrammarException;

/** What one transaction of the store does, and what it refuses. */
class AppendTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-05-04T08:00:00.123456789Z"), java.time.ZoneOffset.UTC);

    private static TestDatabase database;
    private static Append append;

    @BeforeAll
    static void open() {
        database = new TestDatabase();
        append = new Append(database.application(), CLOCK);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static NewEvent event(String stream, long sequence) {
        return event(stream, sequence, UUID.randomUUID().toString(), "{}");
    }

    private static NewEvent event(String stream, long sequence, String eventId, String payload) {
        return new NewEvent(stream, "Notebook", sequence, eventId, "testing.LineWritten", "plzen", payload, "{}");
    }

    private static void store(NewEvent... events) {
        append.run(List.of(events), new ReadSet(), null);
    }

    private static String stream() {
        return UUID.randomUUID().toString();
    }

    private static List<Long> positions() {
        return database.jdbc()
                .sql("select position from store.event order by position")
                .query((row, number) -> row.getLong("position"))
                .list();
    }

    @Test
    void refusesToBeginAStreamTwice() {
        String stream = stream();
        store(event(stream, 0));
        assertThatThrownBy(() -> store(event(stream, 0))).isInstanceOf(StreamTaken.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3})
    void takesASequenceNumberThatIsNotTheNextForALostRace(long sequence) {
        String stream = stream();
        store(event(stream, 0), event(stream, 1));
        assertThatThrownBy(() -> store(event(stream, sequence))).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void takesADuplicateKeyOfTheDatabaseForALostRace() {
        String id = UUID.randomUUID().toString();
        store(event(stream(), 0, id, "{}"));
        assertThatThrownBy(() -> store(event(stream(), 0, id, "{}"))).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void refusesWhatRestsOnAStreamThatHasMoved() {
        String read = stream();
        store(event(read, 0));
        ReadSet reads = new ReadSet();
        reads.read(read, 0);
        store(event(read, 1));
        assertThatThrownBy(() -> append.run(List.of(event(stream(), 0)), reads, null))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void leavesNoNumberWhenItRefuses() {
        String stream = stream();
        store(event(stream, 0));
        long before = positions().getLast();
        assertThatThrownBy(() -> store(event(stream, 1), event(stream, 5))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> store(
                        event(stream, 1), event(stream(), 0, UUID.randomUUID().toString(), "no json")))
                .isInstanceOf(RuntimeException.class);
        store(event(stream, 1));
        assertThat(positions()).contains(before + 1).doesNotContain(before + 2);
        for (int i = 0; i < positions().size(); i++) {
            assertThat(positions().get(i)).isEqualTo(i + 1);
        }
    }

    @Test
    void findsOutThatACommitTookEffectWhoseAnswerWasLost() {
        String stream = stream();
        new Append(HeldBack.lostAtCommit(database.application(), true), CLOCK)
                .run(List.of(event(stream, 0)), new ReadSet(), null);
        store(event(stream, 1));
    }

    @Test
    void takesACommitThatNeverTookEffectForALostRace() {
        String stream = stream();
        Append losing = new Append(HeldBack.lostAtCommit(database.application(), false), CLOCK);
        assertThatThrownBy(() -> losing.run(List.of(event(stream, 0)), new ReadSet(), null))
                .isInstanceOf(ConcurrencyException.class);
        store(event(stream, 0));
    }

    @Test
    void keepsTheExactTextAndTheMicrosecond() {
        String stream = stream();
        String payload = "{ \"b\":1.10,  \"a\" : \"\\u017ee\\u0161 \\u0000\", \"b2\":100000000000000000000.0001}";
        store(event(stream, 0, UUID.randomUUID().toString(), payload));
        StoredEvent stored = new EventFeed(database.jdbc())
                .after("plzen", 0, 200).stream()
                        .filter(event -> event.stream().equals(stream))
                        .findFirst()
                        .orElseThrow();
        assertThat(stored.payload()).isEqualTo(payload);
        assertThat(stored.recordedAt()).isEqualTo(Instant.parse("2026-05-04T08:00:00.123456Z"));
    }

    @Test
    void chainsTheEventsOfAMunicipality() {
        store(event(stream(), 0));
        store(new NewEvent(
                stream(), "Notebook", 0, UUID.randomUUID().toString(), "testing.LineWritten", "zatec", "{}", "{}"));
        store(event(stream(), 0));
        List<StoredEvent> feed = new EventFeed(database.jdbc()).after("plzen", 0, 200);
        assertThat(feed.getFirst().previous()).isZero();
        for (int i = 1; i < feed.size(); i++) {
            assertThat(feed.get(i).previous()).isEqualTo(feed.get(i - 1).position());
        }
        assertThat(new EventFeed(database.jdbc()).after("plzen", feed.get(0).position(), 1))
                .containsExactly(feed.get(1));
    }

    @Test
    void keepsTextsWithTheirEventsAndApartByMunicipality() {
        String stream = stream();
        UUID textId = UUID.randomUUID();
        Attempt attempt = new Attempt(
                stream, null, null, List.of(new TextToKeep(textId, "plzen", null, "salt", "Jana Nováková")));
        append.run(List.of(event(stream, 0)), attempt.reads(), attempt);
        ErasableTexts texts = new ErasableTexts(database.jdbc());
        assertThat(texts.find(List.of(textId, UUID.randomUUID()), "plzen")).isEqualTo(Map.of(textId, "Jana Nováková"));
        assertThat(texts.find(List.of(textId), "zatec")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update store.event set payload = '{}'",
                "delete from store.event",
                "truncate store.event",
                "drop table store.event",
                "alter table store.event add column more text",
                "update store.erasable_text set text = ''"
            })
    void leavesHistoryAloneAsTheApplicationRole(String statement) {
        store(event(stream(), 0));
        List<Long> before = positions();
        assertThatThrownBy(() -> database.jdbc().sql(statement).update())
                .isInstanceOf(BadSqlGrammarException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        assertThat(positions()).isEqualTo(before);
    }
}
