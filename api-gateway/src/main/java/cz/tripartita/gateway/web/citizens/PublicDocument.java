package cz.tripartita.gateway.web.citizens;

import cz.tripartita.gateway.openoffice.StoryStep;
import cz.tripartita.readmodels.documents.CommentView;
import cz.tripartita.readmodels.documents.DocumentSummary;
import cz.tripartita.readmodels.documents.DocumentView;
import cz.tripartita.readmodels.documents.DraftView;
import cz.tripartita.readmodels.goldenthread.EntryProgress;
import cz.tripartita.readmodels.goldenthread.PartProgress;
import cz.tripartita.readmodels.goldenthread.PlanProgress;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document with what is public around it.
 *
 * @param process name of the planning process
 * @param today the day in Prague
 * @param areas names of areas, by code
 * @param proposals those public proposals that its content comes from
 * @param supersedes the document whose place it takes, none where that one is not public
 * @param supersededBy the document that took its place
 * @param plan the plan that a balance report is about
 * @param concept the concept or community plan that a realisation plan carries out
 * @param progress what came of a published plan or concept, none of other documents
 * @param changes what each draft says differently from the public draft before it, by number
 */
record PublicDocument(
        String process,
        LocalDate today,
        DocumentView view,
        Map<String, String> areas,
        Set<UUID> proposals,
        @Nullable DocumentSummary supersedes,
        @Nullable DocumentSummary supersededBy,
        @Nullable DocumentSummary plan,
        @Nullable DocumentSummary concept,
        @Nullable PlanProgress progress,
        Map<Integer, List<PageDifference>> changes,
        List<StoryStep> story) {

    /** The name of an area, its code where no version of the statute names it. */
    public String area(String code) {
        return areas.getOrDefault(code, code);
    }

    /** What came of a goal, measure or activity, none where nothing is recorded of it. */
    public @Nullable PartProgress progressOf(UUID partId) {
        return parts().stream()
                .filter(part -> part.part().partId().equals(partId))
                .findFirst()
                .orElse(null);
    }

    private List<PartProgress> parts() {
        return progress == null ? List.of() : progress.parts();
    }

    /** What the published balance report says of an entry, none before. */
    public @Nullable EntryProgress balanceOf(UUID entryId) {
        return entries().stream()
                .filter(entry -> entry.entryId().equals(entryId) && entry.outcome() != null)
                .findFirst()
                .orElse(null);
    }

    private List<EntryProgress> entries() {
        return progress == null ? List.of() : progress.entries();
    }

    public boolean published() {
        return view.document().publishedOn() != null;
    }

    /** The latest draft that is open to comments today, none where none is. */
    public @Nullable DraftView openDraft() {
        return view.drafts().stream()
                .filter(draft -> draft.draft() == view.document().draft() && draft.returnedOn() == null)
                .filter(draft ->
                        draft.commentsUntil() != null && !draft.commentsUntil().isBefore(today))
                .findFirst()
                .orElse(null);
    }

    /** What of the content a comment is about, none where that is no longer part of it. */
    public @Nullable String about(CommentView comment) {
        return Stream.concat(
                        view.content().chapters().stream()
                                .flatMap(chapter -> chapter.entries().stream())
                                .filter(entry -> entry.entry().entryId().equals(comment.about()))
                                .map(entry -> entry.entry().title()),
                        view.content().parts().stream()
                                .filter(part -> part.partId().equals(comment.about()))
                                .map(part -> part.designation() + " " + part.title()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
