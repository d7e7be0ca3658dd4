package cz.tripartita.planning.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Writes or rewrites the text of grant rules. */
public record WriteText(
        @TargetAggregateIdentifier UUID documentId,
        @NotBlank @Size(max = 100000) String text) {}
