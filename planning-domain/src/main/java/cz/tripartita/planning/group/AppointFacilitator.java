package cz.tripartita.planning.group;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts a member of staff in charge of the group's meetings. */
public record AppointFacilitator(@TargetAggregateIdentifier UUID groupId, UUID personId) {}
