package cz.tripartita.planning.group;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a member of staff off the charge of the group's meetings. */
public record ReleaseFacilitator(@TargetAggregateIdentifier UUID groupId, UUID personId) {}
