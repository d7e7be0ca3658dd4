package cz.tripartita.planning.group;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Counts the absences of a closed meeting, and ends the memberships that the statute ends by them. */
public record CountAbsences(@TargetAggregateIdentifier UUID groupId, UUID meetingId) {}
