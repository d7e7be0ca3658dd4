package cz.tripartita.planning.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that the draft was heard in public on the day. */
public record HoldHearing(
        @TargetAggregateIdentifier UUID documentId,
        @Positive int draft,
        @NotBlank @Size(max = 300) String place) {}
