package cz.tripartita.planning.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes an entry out of the draft of a realisation plan. */
public record RemoveEntry(
        @TargetAggregateIdentifier UUID documentId,
        UUID entryId,
        @NotBlank @Size(max = 4000) String reason) {}
