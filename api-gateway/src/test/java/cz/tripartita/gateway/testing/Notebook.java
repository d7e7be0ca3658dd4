package cz.tripartita.gateway.testing;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import cz.tripartita.gateway.testing.events.NotebookEvent;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A stream small enough to see what the store does with it. */
@AggregateRoot(type = "Notebook")
public final class Notebook {

    /** Opens a notebook. */
    public record OpenNotebook(@TargetAggregateIdentifier UUID notebookId) {}

    /** Writes the next line; an empty text is 'already so', and {@code forbidden} breaks a rule. */
    public record WriteLine(@TargetAggregateIdentifier UUID notebookId, String text) {}

    /** Writes a line that says how many lines another notebook has: a decision across streams. */
    public record CountLinesOf(@TargetAggregateIdentifier UUID notebookId, UUID other) {}

    /** A rule said no. */
    public static final class Forbidden extends RuntimeException {
        private final int lines;

        Forbidden(int lines) {
            super("forbidden");
            this.lines = lines;
        }

        public int lines() {
            return lines;
        }
    }

    @AggregateIdentifier
    private UUID id;

    private int lines;

    Notebook() {}

    @CommandHandler
    Notebook(OpenNotebook command, MetaData metaData) {
        apply(new NotebookEvent.NotebookOpened(command.notebookId(), String.valueOf(metaData.get("municipality"))));
    }

    @CommandHandler
    void handle(WriteLine command, Clock clock) {
        if (command.text().equals("forbidden")) {
            throw new Forbidden(lines);
        }
        if (!command.text().isEmpty()) {
            write(command.text(), clock);
        }
    }

    @CommandHandler
    void handle(CountLinesOf command, EventStore events, Clock clock) {
        long others = events.readEvents(command.other().toString()).asStream().count();
        Pause.here();
        write("other has " + others, clock);
    }

    private void write(String text, Clock clock) {
        apply(new NotebookEvent.LineWritten(
                id, lines + 1, text, null, new BigDecimal("100.10"), LocalDate.of(2026, 5, 4), clock.instant()));
    }

    @EventSourcingHandler
    void on(NotebookEvent event) {
        id = event.notebookId();
        if (event instanceof NotebookEvent.LineWritten written) {
            lines = written.line();
        }
    }
}
