package cz.tripartita.planning.meeting;

import cz.tripartita.planning.events.Attendance;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records how a member takes part; a later record replaces an earlier one. */
public record RecordAttendance(@TargetAggregateIdentifier UUID meetingId, UUID memberId, Attendance attendance) {}
