package cz.tripartita.planning.meeting;

import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Approves the latest revision of the minutes, by another person than the one who drafted it. */
public record ApproveMinutes(
        @TargetAggregateIdentifier UUID meetingId, @Positive int revision) {}
