package cz.tripartita.planning.group;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records the election of a leader at an open meeting of the group.
 *
 * @param membershipId membership of the candidate
 * @param ballotsFor ballots for the candidate
 */
public record ElectLeader(
        @TargetAggregateIdentifier UUID groupId,
        UUID meetingId,
        UUID membershipId,
        @PositiveOrZero int ballotsFor) {}
