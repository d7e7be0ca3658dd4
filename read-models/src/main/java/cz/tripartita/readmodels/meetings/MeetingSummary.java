package cz.tripartita.readmodels.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One meeting in a list.
 *
 * @param group name of the group
 * @param isPublic whether the statute in effect on its day opens sittings of that body to everybody
 * @param version sequence number of its last event
 */
public record MeetingSummary(
        UUID meetingId,
        String municipality,
        UUID groupId,
        String group,
        Instant startsAt,
        String place,
        MeetingState state,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String cancellationReason,
        MinutesState minutes,
        boolean isPublic,
        long version) {}
