package cz.tripartita.readmodels.documents;

import cz.tripartita.planning.events.DocumentKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One document in a list.
 *
 * @param draft number of the latest draft, 0 before the first
 * @param openDraft number of the latest draft that was opened to comments of the public
 * @param supersedes the document whose place it takes once it is published
 * @param late whether a realisation plan was approved only after its year had begun
 * @param version sequence number of its last event
 */
public record DocumentSummary(
        UUID documentId,
        String municipality,
        UUID processId,
        DocumentKind kind,
        String title,
        LocalDate periodFrom,
        LocalDate periodTo,
        DocumentStage stage,
        int draft,
        @Nullable Integer openDraft,
        @Nullable UUID supersedes,
        @Nullable UUID supersededBy,
        boolean late,
        LocalDate draftedOn,
        @Nullable LocalDate publishedOn,
        long version) {}
