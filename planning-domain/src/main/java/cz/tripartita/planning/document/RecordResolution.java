package cz.tripartita.planning.document;

import cz.tripartita.planning.events.Resolution;
import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records what the council or the assembly decided on the draft.
 *
 * @param approved whether it approved the draft; otherwise the document returns to drafting
 */
public record RecordResolution(
        @TargetAggregateIdentifier UUID documentId,
        @Positive int draft,
        Resolution resolution,
        boolean approved) {}
