package cz.tripartita.planning.document;

import cz.tripartita.planning.events.CommentChannel;
import cz.tripartita.planning.events.ErasableText;
import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Comments on a draft, or records a comment that came on paper or at the hearing.
 *
 * @param author the name of who comments, where given
 * @param memberId the member whose comment it is, where it is one of a member
 * @param about the part or entry that it is about
 */
public record SubmitComment(
        @TargetAggregateIdentifier UUID documentId,
        UUID commentId,
        @Positive int draft,
        CommentChannel channel,
        ErasableText text,
        @Nullable ErasableText author,
        @Nullable UUID memberId,
        @Nullable UUID about) {}
