package cz.tripartita.planning.document;

import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Begins the public comment period of the draft, at this instant. */
public record OpenComments(
        @TargetAggregateIdentifier UUID documentId,
        @Positive int draft) {}
