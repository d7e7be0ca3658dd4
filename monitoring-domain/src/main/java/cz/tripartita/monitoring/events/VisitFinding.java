package cz.tripartita.monitoring.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a quality visit found.
 *
 * @param standard number of the standard that it is about
 * @param criterion letter of the criterion in the standard, where it is about one
 * @param text official wording; it names no private person
 * @param deadline last day for the remedy, none for a note
 */
public record VisitFinding(
        UUID findingId,
        int standard,
        @Nullable String criterion,
        Severity severity,
        String text,
        @Nullable LocalDate deadline) {}
