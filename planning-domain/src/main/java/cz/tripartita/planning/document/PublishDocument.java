package cz.tripartita.planning.document;

import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Publishes the draft once all its steps are taken. */
public record PublishDocument(
        @TargetAggregateIdentifier UUID documentId,
        @Positive int draft) {}
