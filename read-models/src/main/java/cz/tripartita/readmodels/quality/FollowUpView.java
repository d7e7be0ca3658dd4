package cz.tripartita.readmodels.quality;

import cz.tripartita.monitoring.events.Remedy;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up of a finding.
 *
 * @param personId who looked
 */
public record FollowUpView(
        UUID findingId,
        LocalDate followedUpOn,
        Remedy remedy,
        @Nullable String note,
        @Nullable LocalDate furtherDeadline,
        @Nullable UUID personId) {}
