package cz.tripartita.planning.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records the opinion of a commission that the statute names.
 *
 * @param recommended whether it recommends approval
 */
public record RecordOpinion(
        @TargetAggregateIdentifier UUID documentId,
        @Positive int draft,
        @NotBlank @Size(max = 300) String commission,
        boolean recommended) {}
