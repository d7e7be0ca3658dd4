package cz.tripartita.planning.document;

import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that the steering group approved the draft at a meeting. */
public record ApproveBySteeringGroup(
        @TargetAggregateIdentifier UUID documentId,
        @Positive int draft,
        UUID meetingId) {}
