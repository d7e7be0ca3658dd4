package cz.tripartita.gateway.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.testing.Notebook.WriteLine;
import cz.tripartita.gateway.testing.NotebookLines;
import cz.tripartita.gateway.testing.TestDatabase;
import cz.tripartita.gateway.testing.TestService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What projections and policies may rely on. */
class ProcessorsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final TestService service = new TestService(new TestDatabase(), TestService.NOTEBOOKS_WITH_POLICY);

    @AfterEach
    void stop() {
        NotebookLines.STUMBLING_BLOCKS.clear();
        service.close();
    }

    private List<Long> written() {
        return NotebookLines.positions(service.database().jdbc());
    }

    private List<Long> positionsOfLines() {
        return service.database()
                .jdbc()
                .sql("select position from store.event where type = 'testing.LineWritten' order by position")
                .query((row, number) -> row.getLong("position"))
                .list();
    }

    private String storedToken() {
        return service.database()
                .jdbc()
                .sql("select coalesce(token, '') as token from store.token where processor_name = ?")
                .param(NotebookLines.NAME)
                .query((row, number) -> row.getString("token"))
                .single();
    }

    @Test
    void runsInSpringsTransactions() {
        PooledStreamingEventProcessor processor = service.machinery()
                .axon()
                .eventProcessingConfiguration()
                .eventProcessor(NotebookLines.NAME, PooledStreamingEventProcessor.class)
                .orElseThrow();
        assertThat(processor).extracting("transactionManager").isInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void rollsBackRowAndTokenTogetherAndTriesAgain() {
        UUID notebook = service.openNotebook();
        Receipt welcome = awaitWelcome(notebook);
        assertThat(service.machinery().progress().await(NotebookLines.NAME, welcome.position(), SOON))
                .isTrue();
        String token = storedToken();
        List<Long> before = written();
        NotebookLines.STUMBLING_BLOCKS.add("stone");
        Receipt stone = service.send(new WriteLine(notebook, "stone"));
        Awaitility.await()
                .atMost(SOON)
                .until(() -> service.machinery().progress().failing().contains(NotebookLines.NAME));
        assertThat(written()).isEqualTo(before);
        assertThat(storedToken()).isEqualTo(token);
        NotebookLines.STUMBLING_BLOCKS.clear();
        assertThat(service.machinery().progress().await(NotebookLines.NAME, stone.position(), SOON))
                .isTrue();
        assertThat(written()).isEqualTo(positionsOfLines());
    }

    private Receipt awaitWelcome(UUID notebook) {
        Awaitility.await().atMost(SOON).until(() -> !positionsOfLines().isEmpty());
        return service.send(new WriteLine(notebook, ""));
    }

    @Test
    void letsAPolicyActOncePerEventOutsideItsOwnTransaction() {
        UUID notebook = service.openNotebook();
        Awaitility.await().atMost(SOON).until(() -> positionsOfLines().size() == 1);
        String metadata = service.database()
                .jdbc()
                .sql(
                        "select metadata ->> 'role' || ' ' || (metadata ->> 'causationId' = (select event_id from store.event"
                                + " where stream = ? and sequence = 0)) as told from store.event where stream = ? and sequence = 1")
                .params(notebook.toString(), notebook.toString())
                .query((row, number) -> row.getString("told"))
                .single();
        assertThat(metadata).isEqualTo("policy true");
        assertThat(service.database()
                        .jdbc()
                        .sql("select count(*) as answers from store.first_answer where client = 'policy'")
                        .query((row, number) -> row.getInt("answers"))
                        .single())
                .isEqualTo(1);
    }

    @Test
    void rebuildsToTheSameRowsWhileCommandsGoOn() {
        UUID notebook = service.openNotebook();
        for (int i = 0; i < 20; i++) {
            service.send(new WriteLine(notebook, "before " + i));
        }
        service.machinery().rebuild().begin(NotebookLines.NAME);
        Receipt last = service.send(new WriteLine(notebook, "meanwhile"));
        for (int i = 0; i < 20; i++) {
            last = service.send(new WriteLine(notebook, "after " + i));
        }
        assertThat(service.machinery().progress().await(NotebookLines.NAME, last.position(), SOON))
                .isTrue();
        Awaitility.await().atMost(SOON).until(() -> written().equals(positionsOfLines()));
        assertThat(service.machinery().progress().lag()).containsEntry(NotebookLines.NAME, 0L);
    }

    @Test
    void readsBackTheTokenOfAReplay() {
        Object replay =
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(9), new GlobalSequenceTrackingToken(4));
        SerializedObject<String> stored = Tokens.serializer().serialize(replay, String.class);
        Object read = Tokens.serializer().deserialize(stored);
        assertThat(read).isEqualTo(replay);
        assertThat(((ReplayToken) read).position()).hasValue(4);
    }

    @Test
    void marksWhatIsToldByAStoryClockAsMadeUp() {
        service.clock().tellFrom(Instant.parse("2025-05-06T08:00:00Z"));
        UUID told = service.openNotebook();
        service.clock().endStory();
        UUID real = service.openNotebook();
        assertThat(madeUp(told)).isEqualTo("true 2025-05-06");
        assertThat(madeUp(real)).startsWith("false ");
    }

    private String madeUp(UUID notebook) {
        return service.database()
                .jdbc()
                .sql("select (metadata ->> 'madeUp') || ' ' || (recorded_at at time zone 'UTC')::date as told"
                        + " from store.event where stream = ? and sequence = 0")
                .param(notebook.toString())
                .query((row, number) -> row.getString("told"))
                .single();
    }
}
