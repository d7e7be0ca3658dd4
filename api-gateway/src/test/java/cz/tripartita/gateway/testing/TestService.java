package cz.tripartita.gateway.testing;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.Commands;
import cz.tripartita.gateway.dispatch.Composition;
import cz.tripartita.gateway.dispatch.Envelope;
import cz.tripartita.gateway.dispatch.IdempotencyKey;
import cz.tripartita.gateway.dispatch.Machinery;
import cz.tripartita.gateway.dispatch.ProcessorTransactions;
import cz.tripartita.gateway.dispatch.Receipt;
import cz.tripartita.gateway.store.StoryClock;
import cz.tripartita.gateway.testing.events.NotebookEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The machinery of the service on a database, with the small context of tests and nothing else unless asked. */
public final class TestService implements AutoCloseable {

    /** A notebook and its projection. */
    public static final Composition NOTEBOOKS = new Composition(
            List.of(NotebookEvent.class), List.of(Notebook.class), List.of(), List.of(), List.of(NotebookLines.class));

    /** The same with a policy. */
    public static final Composition NOTEBOOKS_WITH_POLICY = NOTEBOOKS.with(new Composition(
            List.of(), List.of(), List.of(), List.of(WhenNotebookOpenedThenWriteWelcome.class), List.of()));

    private final TestDatabase database;
    private final StoryClock clock = new StoryClock(Clock.systemUTC());
    private final Machinery machinery;

    /** Starts on a database. */
    public TestService(TestDatabase database, Composition composition) {
        this.database = database;
        NotebookLines.createTable(
                database.owner(), database.access().application().user());
        DataSource dataSource = database.application();
        this.machinery = new Machinery(
                composition, dataSource, ProcessorTransactions.on(dataSource), clock, () -> false, "test");
        machinery.start();
    }

    /** Starts on a fresh database. */
    public static TestService withNotebooks() {
        return new TestService(new TestDatabase(), NOTEBOOKS);
    }

    public TestDatabase database() {
        return database;
    }

    public Machinery machinery() {
        return machinery;
    }

    public Commands commands() {
        return machinery.commands();
    }

    public StoryClock clock() {
        return clock;
    }

    /** Opens a notebook in Plzeň. */
    public UUID openNotebook() {
        UUID id = UUID.randomUUID();
        send(new Notebook.OpenNotebook(id));
        return id;
    }

    /** Sends a command from Plzeň with nothing special about it. */
    public Receipt send(Object command) {
        return commands().dispatch(command, envelope("plzen", null, null));
    }

    /** An envelope of a coordinator. */
    public static Envelope envelope(String municipality, @Nullable IdempotencyKey key, @Nullable Long expectedVersion) {
        UUID request = UUID.randomUUID();
        return new Envelope(
                UUID.randomUUID(),
                new Caller(municipality + "-coordinator", UUID.randomUUID(), "coordinator", null, municipality),
                LocalDate.of(2026, 5, 4),
                null,
                null,
                request,
                request,
                key,
                expectedVersion,
                List.of());
    }

    @Override
    public void close() {
        machinery.close();
        database.close();
    }
}
