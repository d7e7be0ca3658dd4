package cz.tripartita.planning.meeting;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Opens a scheduled meeting. */
public record OpenMeeting(@TargetAggregateIdentifier UUID meetingId) {}
