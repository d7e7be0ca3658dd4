package cz.tripartita.planning.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Amends the wording: the open round closes unreached and the next opens with no positions. */
public record AmendWording(
        @TargetAggregateIdentifier UUID proposalId,
        @Positive int round,
        @NotBlank @Size(max = 20000) String wording,
        @NotBlank @Size(max = 4000) String reason) {}
