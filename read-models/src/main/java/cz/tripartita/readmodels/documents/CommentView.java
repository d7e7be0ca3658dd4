package cz.tripartita.readmodels.documents;

import cz.tripartita.planning.events.CommentChannel;
import cz.tripartita.planning.events.CommentOutcome;
import cz.tripartita.planning.events.ErasableText;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the settlement list.
 *
 * @param text reference to the comment in the erasable store
 * @param author reference to the name of who commented
 * @param about the part or entry that it is about
 * @param outcome how it was settled, none before it is
 */
public record CommentView(
        UUID commentId,
        int draft,
        CommentChannel channel,
        ErasableText text,
        @Nullable ErasableText author,
        @Nullable UUID memberId,
        @Nullable UUID about,
        LocalDate submittedOn,
        @Nullable CommentOutcome outcome,
        @Nullable String reason,
        @Nullable LocalDate settledOn) {}
