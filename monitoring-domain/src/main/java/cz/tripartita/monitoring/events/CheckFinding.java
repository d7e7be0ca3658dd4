package cz.tripartita.monitoring.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a content check found.
 *
 * @param text official wording; it names no private person
 * @param deadline last day for the remedy, none for a note
 */
public record CheckFinding(
        UUID findingId,
        CheckSubject subject,
        Severity severity,
        String text,
        @Nullable LocalDate deadline) {}
