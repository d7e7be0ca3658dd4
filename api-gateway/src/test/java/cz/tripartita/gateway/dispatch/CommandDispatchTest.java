package cz.tripartita.gateway.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.tripartita.gateway.store.FirstAnswers;
import cz.tripartita.gateway.testing.Notebook.CountLinesOf;
import cz.tripartita.gateway.testing.Notebook.Forbidden;
import cz.tripartita.gateway.testing.Notebook.OpenNotebook;
import cz.tripartita.gateway.testing.Notebook.WriteLine;
import cz.tripartita.gateway.testing.Pause;
import cz.tripartita.gateway.testing.TestDatabase;
import cz.tripartita.gateway.testing.TestService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What callers of the dispatch may rely on. */
class CommandDispatchTest {

    private static TestService service;

    @BeforeAll
    static void start() {
        service = TestService.withNotebooks();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Receipt send(Object command) {
        return service.send(command);
    }

    private static Receipt send(Object command, IdempotencyKey key) {
        return service.commands().dispatch(command, TestService.envelope("plzen", key, null));
    }

    private static IdempotencyKey key(String key, String body) {
        return new IdempotencyKey("plzen-coordinator", "plzen", key, body, false);
    }

    private static List<String> lines(UUID notebook) {
        return service.database()
                .jdbc()
                .sql(
                        "select payload ->> 'text' as text from store.event where stream = ? and sequence > 0 order by sequence")
                .param(notebook.toString())
                .query((row, number) -> row.getString("text"))
                .list();
    }

    /** Answers of all tasks, run at once on threads of their own. */
    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    @Nested
    class Receipts {

        @Test
        void tellsVersionAndPositionOfTheLastEvent() {
            UUID notebook = UUID.randomUUID();
            Receipt opened = send(new OpenNotebook(notebook));
            Receipt written = send(new WriteLine(notebook, "one"));
            assertThat(opened.version()).isZero();
            assertThat(written).isEqualTo(new Receipt(notebook.toString(), 1, opened.position() + 1, false));
        }

        @Test
        void tellsWhereTheStreamStandsWhenItIsAlreadySo() {
            UUID notebook = service.openNotebook();
            Receipt written = send(new WriteLine(notebook, "one"));
            service.openNotebook();
            assertThat(send(new WriteLine(notebook, ""))).isEqualTo(written);
        }

        @Test
        void throwsTheContextsOwnRefusal() {
            UUID notebook = service.openNotebook();
            assertThatThrownBy(() -> send(new WriteLine(notebook, "forbidden"))).isInstanceOf(Forbidden.class);
            assertThat(lines(notebook)).isEmpty();
        }
    }

    @Nested
    class Tenancy {

        @Test
        void knowsNoStreamOfAnotherMunicipality() {
            UUID notebook = service.openNotebook();
            Envelope foreign = TestService.envelope("zatec", null, null);
            assertThatThrownBy(() -> service.commands().dispatch(new WriteLine(notebook, "one"), foreign))
                    .isInstanceOf(StreamUnknown.class);
            assertThatThrownBy(() -> service.commands().dispatch(new OpenNotebook(notebook), foreign))
                    .isInstanceOf(StreamUnknown.class);
            assertThat(lines(notebook)).isEmpty();
        }

        @Test
        void knowsNoStreamThatDoesNotExist() {
            assertThatThrownBy(() -> send(new WriteLine(UUID.randomUUID(), "one")))
                    .isInstanceOf(StreamUnknown.class);
        }

        @Test
        void opensNothingTwice() {
            UUID notebook = service.openNotebook();
            assertThatThrownBy(() -> send(new OpenNotebook(notebook))).isInstanceOf(StreamExists.class);
        }
    }

    @Nested
    class ExpectedVersion {

        @Test
        void refusesAStaleVersion() {
            UUID notebook = service.openNotebook();
            send(new WriteLine(notebook, "one"));
            assertThatThrownBy(() -> service.commands()
                            .dispatch(new WriteLine(notebook, "two"), TestService.envelope("plzen", null, 0L)))
                    .isInstanceOfSatisfying(
                            StaleVersion.class,
                            stale -> assertThat(stale.actual()).isEqualTo(1));
        }

        @Test
        void letsOneOfManyEditorsOfTheSameVersionThrough() throws Exception {
            UUID notebook = service.openNotebook();
            List<Callable<Boolean>> editors = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String text = "edit " + i;
                editors.add(() -> {
                    try {
                        service.commands()
                                .dispatch(new WriteLine(notebook, text), TestService.envelope("plzen", null, 0L));
                        return true;
                    } catch (StaleVersion e) {
                        return false;
                    }
                });
            }
            assertThat(atOnce(editors)).containsOnlyOnce(true);
            assertThat(lines(notebook)).hasSize(1);
        }
    }

    @Nested
    class Keys {

        @Test
        void givesTheFirstAnswerAgain() {
            UUID notebook = service.openNotebook();
            Receipt first = send(new WriteLine(notebook, "one"), key("first-answer", "body"));
            send(new WriteLine(notebook, "two"));
            Receipt again = send(new WriteLine(notebook, "one"), key("first-answer", "body"));
            assertThat(again).isEqualTo(new Receipt(first.stream(), first.version(), first.position(), true));
            assertThat(lines(notebook)).containsExactly("one", "two");
        }

        @Test
        void refusesTheSameKeyWithAnotherBody() {
            UUID notebook = service.openNotebook();
            send(new WriteLine(notebook, "one"), key("other-body", "body"));
            assertThatThrownBy(() -> send(new WriteLine(notebook, "two"), key("other-body", "other body")))
                    .isInstanceOf(KeyReused.class);
            assertThat(lines(notebook)).containsExactly("one");
        }

        @Test
        void appendsOnceWhenTheSameKeyRaces() throws Exception {
            for (int round = 0; round < 20; round++) {
                UUID notebook = service.openNotebook();
                IdempotencyKey key = key("race-" + round, "body");
                Callable<Receipt> task = () -> send(new WriteLine(notebook, "one"), key);
                List<Receipt> answers = atOnce(List.of(task, task, task));
                assertThat(lines(notebook)).containsExactly("one");
                assertThat(answers)
                        .extracting(Receipt::position)
                        .containsOnly(answers.getFirst().position());
                assertThat(answers).extracting(Receipt::replayed).containsOnlyOnce(false);
            }
        }

        @Test
        void keepsTheAnswersOfAStoryOfLongAgo() {
            UUID notebook = service.openNotebook();
            service.clock().tellFrom(Instant.parse("2020-05-04T10:00:00Z"));
            try {
                send(new WriteLine(notebook, "one"), key("story", "body"));
            } finally {
                service.clock().endStory();
            }
            new FirstAnswers(service.database().jdbc()).forgetExpired();
            assertThat(send(new WriteLine(notebook, "one"), key("story", "body"))
                            .replayed())
                    .isTrue();
        }

        @Test
        void keepsNoAnswerOfARefusal() {
            UUID notebook = service.openNotebook();
            assertThatThrownBy(() -> send(new WriteLine(notebook, "forbidden"), key("refused", "body")))
                    .isInstanceOf(Forbidden.class);
            assertThat(send(new WriteLine(notebook, "one"), key("refused", "other body"))
                            .replayed())
                    .isFalse();
        }

        @Test
        void keepsTheAnswerThatItIsAlreadySo() {
            UUID notebook = service.openNotebook();
            Receipt first = send(new WriteLine(notebook, ""), key("already-so", "body"));
            send(new WriteLine(notebook, "one"));
            Receipt again = send(new WriteLine(notebook, ""), key("already-so", "body"));
            assertThat(again.version()).isEqualTo(first.version()).isZero();
        }
    }

    @Nested
    class DecisionsAcrossStreams {

        @Test
        void decidesAnewWhenAStreamItHasReadMoves() {
            UUID notebook = service.openNotebook();
            UUID other = service.openNotebook();
            AtomicInteger decisions = new AtomicInteger();
            Pause.during(
                    () -> {
                        if (decisions.getAndIncrement() == 0) {
                            writeFromOutside(other);
                        }
                    },
                    () -> send(new CountLinesOf(notebook, other)));
            assertThat(decisions).hasValue(2);
            assertThat(lines(notebook)).containsExactly("other has 2");
        }

        @Test
        void decidesOnceWhenAnotherStreamMoves() {
            UUID notebook = service.openNotebook();
            UUID other = service.openNotebook();
            UUID unrelated = service.openNotebook();
            AtomicInteger decisions = new AtomicInteger();
            Pause.during(
                    () -> {
                        decisions.incrementAndGet();
                        writeFromOutside(unrelated);
                    },
                    () -> send(new CountLinesOf(notebook, other)));
            assertThat(decisions).hasValue(1);
            assertThat(lines(notebook)).containsExactly("other has 1");
        }

        private static void writeFromOutside(UUID notebook) {
            try {
                atOnce(List.of(() -> send(new WriteLine(notebook, "meanwhile"))));
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }

    @Nested
    class ManyAtOnce {

        /** Fewer connections than appends may be under way at once, and a policy that waits for one. */
        @Test
        void letsHundredsWriteToOneStreamThroughASmallPool() throws Exception {
            try (TestService small = new TestService(new TestDatabase(3), TestService.NOTEBOOKS_WITH_POLICY)) {
                UUID notebook = small.openNotebook();
                List<Callable<Receipt>> writers = new ArrayList<>();
                for (int i = 0; i < 200; i++) {
                    String text = "line " + i;
                    writers.add(() -> small.send(new WriteLine(notebook, text)));
                    writers.add(() -> small.send(new OpenNotebook(UUID.randomUUID())));
                }
                List<Receipt> receipts = atOnce(writers);
                assertThat(receipts).extracting(Receipt::position).doesNotHaveDuplicates();
                long last = receipts.stream().mapToLong(Receipt::position).max().orElseThrow();
                assertThat(small.machinery().progress().awaitAll(last, Duration.ofSeconds(60)))
                        .isTrue();
            }
        }
    }
}
