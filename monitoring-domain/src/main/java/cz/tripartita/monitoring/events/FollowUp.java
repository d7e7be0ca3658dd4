package cz.tripartita.monitoring.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked whether a finding was remedied.
 *
 * @param note official wording; it names no private person
 * @param furtherDeadline until when the rest is to be remedied; where there is none, the finding is settled
 * @param followedUpBy who looked
 */
public record FollowUp(
        UUID findingId,
        LocalDate followedUpOn,
        Remedy remedy,
        @Nullable String note,
        @Nullable LocalDate furtherDeadline,
        @Nullable UUID followedUpBy) {}
