package cz.tripartita.gateway.testing.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream of one notebook. */
public sealed interface NotebookEvent {

    UUID notebookId();

    /** A notebook was opened. */
    record NotebookOpened(UUID notebookId, String municipality) implements NotebookEvent {}

    /** A line was written; its components stand for all kinds of values that events hold. */
    record LineWritten(
            UUID notebookId,
            int line,
            String text,
            @Nullable UUID writtenBy,
            BigDecimal amount,
            LocalDate on,
            Instant at)
            implements NotebookEvent {}
}
