package cz.tripartita.planning.process;

import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that the steering group approved a revision of the draft at a meeting. */
public record ApproveStatuteBySteeringGroup(
        @TargetAggregateIdentifier UUID processId, @Positive int revision, UUID meetingId) {}
