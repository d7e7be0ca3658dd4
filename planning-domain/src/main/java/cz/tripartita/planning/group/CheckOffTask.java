package cz.tripartita.planning.group;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Finds a task done, at an open meeting of the group. */
public record CheckOffTask(@TargetAggregateIdentifier UUID groupId, UUID taskId, UUID meetingId) {}
