package cz.tripartita.planning.document;

import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends the public comment period of the draft, once it is over. */
public record CloseComments(
        @TargetAggregateIdentifier UUID documentId,
        @Positive int draft) {}
