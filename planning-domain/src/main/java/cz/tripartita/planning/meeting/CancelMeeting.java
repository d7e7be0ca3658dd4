package cz.tripartita.planning.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Cancels a meeting that has not been opened. */
public record CancelMeeting(
        @TargetAggregateIdentifier UUID meetingId,
        @NotBlank @Size(max = 2000) String reason) {}
