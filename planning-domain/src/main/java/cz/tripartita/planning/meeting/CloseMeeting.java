package cz.tripartita.planning.meeting;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Closes an open meeting once the attendance of every member is recorded. */
public record CloseMeeting(@TargetAggregateIdentifier UUID meetingId) {}
