package cz.tripartita.planning.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream of one document: its content, its drafts, their steps and comments, its publication. */
public sealed interface DocumentEvent {

    UUID documentId();

    /**
     * A document was begun.
     *
     * @param periodFrom first day of the time that it is for
     * @param periodTo last day of the time that it is for
     * @param supersedes the published document whose place it is to take
     * @param conceptId the concept or community plan whose measures a realisation plan carries out
     */
    record DocumentDrafted(
            UUID documentId,
            UUID processId,
            String municipality,
            DocumentKind kind,
            String title,
            LocalDate periodFrom,
            LocalDate periodTo,
            @Nullable UUID supersedes,
            @Nullable UUID conceptId,
            LocalDate draftedOn)
            implements DocumentEvent {}

    /**
     * A balance report was begun with every entry of the realisation plan of its year.
     *
     * @param entries in the order of the plan
     */
    record BalanceReportDrafted(
            UUID documentId,
            UUID processId,
            String municipality,
            String title,
            UUID planId,
            LocalDate periodFrom,
            LocalDate periodTo,
            List<PlanEntry> entries,
            @Nullable UUID supersedes,
            LocalDate draftedOn)
            implements DocumentEvent {}

    /** The draft of a realisation plan got an entry; an order of its chapter agreed before lapses. */
    record EntryAdded(UUID documentId, PlanEntry entry) implements DocumentEvent {}

    /** An entry left the draft of a realisation plan; an order of its chapter agreed before lapses. */
    record EntryRemoved(UUID documentId, UUID entryId, String reason) implements DocumentEvent {}

    /** The entries of a chapter were put into the order that was agreed on. */
    record ChapterOrdered(UUID documentId, String area, UUID orderProposalId, List<UUID> entryIds)
            implements DocumentEvent {}

    /** A goal, measure or activity was put into the draft, or rewritten. */
    record PartSet(UUID documentId, DocumentPart part) implements DocumentEvent {}

    /** A part left the draft. */
    record PartRemoved(UUID documentId, UUID partId) implements DocumentEvent {}

    /** A section of a concept or a community plan was written or rewritten. */
    record SectionWritten(UUID documentId, PlanSection section, String text) implements DocumentEvent {}

    /** The text of grant rules was written or rewritten. */
    record TextWritten(UUID documentId, String text) implements DocumentEvent {}

    /** The figures of a balance report were asked for again. */
    record FiguresRequested(UUID documentId) implements DocumentEvent {}

    /**
     * A balance report took from the record what it says of the entries of its plan; it replaces what was taken earlier.
     *
     * @param figures in the order of the plan, also of entries of which nothing is recorded
     * @param position of the whole record, up to which it was read
     */
    record FiguresTaken(UUID documentId, List<EntryFigures> figures, long position, LocalDate takenOn)
            implements DocumentEvent {}

    /** A balance report says what came of an entry of its plan; a later answer replaces an earlier one. */
    record EntryAnswered(
            UUID documentId,
            UUID entryId,
            EntryOutcome outcome,
            String reasons,
            @Nullable MoneyFigure money,
            List<IndicatorFigure> indicators)
            implements DocumentEvent {}

    /**
     * The content was frozen as a draft, which begins its way to publication.
     *
     * @param draft 1 for the first
     * @param contentDigest lower-case hexadecimal SHA-256 of the canonical text of the content
     * @param path the steps by the version of the statute in effect on the day of freezing
     * @param commentDays days of its public comment period
     */
    record DraftFrozen(
            UUID documentId,
            int draft,
            String contentDigest,
            int statuteVersion,
            DocumentPath path,
            int commentDays,
            LocalDate frozenOn)
            implements DocumentEvent {}

    /** The steering group approved the draft at one of its meetings. */
    record DraftApprovedBySteeringGroup(UUID documentId, int draft, UUID meetingId, LocalDate approvedOn)
            implements DocumentEvent {}

    /**
     * The public comment period began.
     *
     * @param lastDay its last day, which ends with its midnight in Prague
     * @param endsAt that midnight: the first instant that is too late
     */
    record CommentsOpened(UUID documentId, int draft, Instant openedAt, LocalDate lastDay, Instant endsAt)
            implements DocumentEvent {}

    /** The public comment period ended. */
    record CommentsClosed(UUID documentId, int draft) implements DocumentEvent {}

    /** The draft was heard in public. */
    record HearingHeld(UUID documentId, int draft, String place, LocalDate heldOn) implements DocumentEvent {}

    /**
     * Somebody commented on a draft.
     *
     * @param author the name of who commented, where given
     * @param memberId the member whose comment it is, where it is one of a member
     * @param about the part or entry that it is about
     */
    record CommentSubmitted(
            UUID documentId,
            int draft,
            UUID commentId,
            CommentChannel channel,
            ErasableText text,
            @Nullable ErasableText author,
            @Nullable UUID memberId,
            @Nullable UUID about)
            implements DocumentEvent {}

    /** A comment was answered. */
    record CommentSettled(UUID documentId, UUID commentId, CommentOutcome outcome, String reason)
            implements DocumentEvent {}

    /**
     * A commission gave its opinion of the draft, which binds nobody.
     *
     * @param recommended whether it recommends approval
     */
    record OpinionGiven(UUID documentId, int draft, String commission, boolean recommended, LocalDate givenOn)
            implements DocumentEvent {}

    /**
     * The council or the assembly decided on the draft.
     *
     * @param approved whether it approved the draft; otherwise the document is back in drafting
     */
    record ResolutionRecorded(UUID documentId, int draft, DocumentStep step, Resolution resolution, boolean approved)
            implements DocumentEvent {}

    /** The document was returned to drafting; the steps of its next draft are taken anew. */
    record DocumentReturned(UUID documentId, int draft, String reason, LocalDate returnedOn) implements DocumentEvent {}

    /**
     * The document was published and changes no more.
     *
     * @param supersedes the document whose place it takes
     * @param late whether a realisation plan was approved only after its year had begun
     */
    record DocumentPublished(
            UUID documentId,
            int draft,
            String contentDigest,
            @Nullable UUID supersedes,
            boolean late,
            LocalDate publishedOn)
            implements DocumentEvent {}

    /**
     * Progress of a goal, measure or activity of a published document was recorded.
     *
     * @param value the value of its indicator on that day
     * @param note what was done, or why not
     */
    record PartProgressRecorded(
            UUID documentId,
            UUID partId,
            PartState state,
            @Nullable BigDecimal value,
            String note,
            LocalDate recordedFor)
            implements DocumentEvent {}

    /** A later document that was published took the place of this one. */
    record DocumentSuperseded(UUID documentId, UUID successorId) implements DocumentEvent {}
}
