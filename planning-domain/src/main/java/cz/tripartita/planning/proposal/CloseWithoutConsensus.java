package cz.tripartita.planning.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives up on consensus at an open meeting, with the objections that stand kept. */
public record CloseWithoutConsensus(
        @TargetAggregateIdentifier UUID proposalId,
        @Positive int round,
        UUID meetingId,
        @NotBlank @Size(max = 4000) String reason) {}
