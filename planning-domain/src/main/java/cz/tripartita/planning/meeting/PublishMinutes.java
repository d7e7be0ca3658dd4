package cz.tripartita.planning.meeting;

import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Publishes the approved minutes of a public sitting. */
public record PublishMinutes(
        @TargetAggregateIdentifier UUID meetingId, @Positive int revision) {}
