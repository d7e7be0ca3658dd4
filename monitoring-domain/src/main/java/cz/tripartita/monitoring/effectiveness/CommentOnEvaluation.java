package cz.tripartita.monitoring.effectiveness;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Comments, as the provider, on score and verdict.
 *
 * @param comment official wording of the organisation; it names no private person
 */
public record CommentOnEvaluation(
        @TargetAggregateIdentifier UUID evaluationId,
        @NotBlank @Size(max = 10_000) String comment) {}
