package cz.tripartita.planning.process;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Notes that the lead of a group changed hands; the seats that go with it follow.
 *
 * @param holderId who leads the group from the day on, none where the seat is vacant
 */
public record HandOverGroupLead(
        @TargetAggregateIdentifier UUID processId,
        UUID groupId,
        @Nullable UUID holderId) {}
