package cz.tripartita.readmodels.documents;

import cz.tripartita.planning.events.DocumentPart;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The whole of one document.
 *
 * @param document what a list shows of it
 * @param planId the plan that a balance report is about
 * @param text the text of grant rules
 * @param chapters of a realisation plan or balance report, by area
 * @param parts goals, measures and activities by their designations
 * @param drafts every draft, the first one first
 * @param comments the settlement list: every comment on every draft, the first one first
 */
public record DocumentView(
        DocumentSummary document,
        @Nullable UUID planId,
        @Nullable String text,
        List<ChapterView> chapters,
        List<DocumentPart> parts,
        List<DraftView> drafts,
        List<CommentView> comments) {}
