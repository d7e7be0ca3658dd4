package cz.tripartita.readmodels.documents;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole of one document.
 *
 * @param document what a list shows of it
 * @param planId the plan that a balance report is about
 * @param content what it says: as it stands for the municipality, for the public what its last open draft says
 * @param drafts every draft, the first one first
 * @param comments the settlement list: every comment on every draft, the first one first
 */
public record DocumentView(
        DocumentSummary document,
        @Nullable UUID planId,
        DocumentContent content,
        List<DraftView> drafts,
        List<CommentView> comments) {}
