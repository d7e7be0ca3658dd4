package cz.tripartita.planning.group;

import cz.tripartita.planning.events.ErasableText;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records a ballot on the recall of the leader at an open meeting of the group.
 *
 * @param reason the serious and repeated neglect that it is for
 * @param ballotsFor ballots for the recall
 */
public record RecallLeader(
        @TargetAggregateIdentifier UUID groupId,
        UUID meetingId,
        ErasableText reason,
        @PositiveOrZero int ballotsFor) {}
