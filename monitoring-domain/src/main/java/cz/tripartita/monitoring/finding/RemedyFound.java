package cz.tripartita.monitoring.finding;

import cz.tripartita.monitoring.events.Remedy;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a follow-up found, as a command says it. */
public record RemedyFound(
        UUID findingId,
        Remedy remedy,
        @Nullable String note,
        @Nullable LocalDate furtherDeadline) {}
