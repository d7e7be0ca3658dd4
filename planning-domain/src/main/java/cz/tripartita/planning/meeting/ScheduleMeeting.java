package cz.tripartita.planning.meeting;

import cz.tripartita.planning.events.AgendaItem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Schedules a meeting of a working group and invites its members of the day. */
public record ScheduleMeeting(
        @TargetAggregateIdentifier UUID meetingId,
        UUID groupId,
        Instant startsAt,
        @NotBlank @Size(max = 300) String place,
        @Size(max = 100) List<AgendaItem> agenda) {}
