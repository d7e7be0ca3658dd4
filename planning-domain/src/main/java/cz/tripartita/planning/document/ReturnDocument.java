package cz.tripartita.planning.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Returns a document from its way to drafting. */
public record ReturnDocument(
        @TargetAggregateIdentifier UUID documentId,
        @Positive int draft,
        @NotBlank @Size(max = 4000) String reason) {}
