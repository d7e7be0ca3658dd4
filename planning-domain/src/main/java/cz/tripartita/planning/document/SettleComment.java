package cz.tripartita.planning.document;

import cz.tripartita.planning.events.CommentOutcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Answers a comment. */
public record SettleComment(
        @TargetAggregateIdentifier UUID documentId,
        UUID commentId,
        CommentOutcome outcome,
        @NotBlank @Size(max = 4000) String reason) {}
