package cz.tripartita.planning.group;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends a membership because the member leaves. */
public record LeaveGroup(@TargetAggregateIdentifier UUID groupId, UUID membershipId) {}
