package cz.tripartita.planning.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts an open proposal off. */
public record AdjournProposal(
        @TargetAggregateIdentifier UUID proposalId,
        @Positive int round,
        @NotBlank @Size(max = 4000) String reason) {}
