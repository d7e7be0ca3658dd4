package cz.tripartita.planning.document;

import cz.tripartita.planning.InMunicipality;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.document.Stage.Drafting;
import cz.tripartita.planning.document.Stage.OnItsWay;
import cz.tripartita.planning.document.Stage.Out;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.BalanceReportDrafted;
import cz.tripartita.planning.events.DocumentEvent.ChapterOrdered;
import cz.tripartita.planning.events.DocumentEvent.CommentSettled;
import cz.tripartita.planning.events.DocumentEvent.CommentSubmitted;
import cz.tripartita.planning.events.DocumentEvent.CommentsClosed;
import cz.tripartita.planning.events.DocumentEvent.CommentsOpened;
import cz.tripartita.planning.events.DocumentEvent.DocumentDrafted;
import cz.tripartita.planning.events.DocumentEvent.DocumentPublished;
import cz.tripartita.planning.events.DocumentEvent.DocumentReturned;
import cz.tripartita.planning.events.DocumentEvent.DocumentSuperseded;
import cz.tripartita.planning.events.DocumentEvent.DraftApprovedBySteeringGroup;
import cz.tripartita.planning.events.DocumentEvent.DraftFrozen;
import cz.tripartita.planning.events.DocumentEvent.EntryAdded;
import cz.tripartita.planning.events.DocumentEvent.EntryAnswered;
import cz.tripartita.planning.events.DocumentEvent.EntryRemoved;
import cz.tripartita.planning.events.DocumentEvent.FiguresRequested;
import cz.tripartita.planning.events.DocumentEvent.FiguresTaken;
import cz.tripartita.planning.events.DocumentEvent.HearingHeld;
import cz.tripartita.planning.events.DocumentEvent.OpinionGiven;
import cz.tripartita.planning.events.DocumentEvent.PartProgressRecorded;
import cz.tripartita.planning.events.DocumentEvent.PartRemoved;
import cz.tripartita.planning.events.DocumentEvent.PartSet;
import cz.tripartita.planning.events.DocumentEvent.ResolutionRecorded;
import cz.tripartita.planning.events.DocumentEvent.SectionWritten;
import cz.tripartita.planning.events.DocumentEvent.TextWritten;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A document, by how far it has come: only one in drafting is written, only a frozen draft takes steps.
 *
 * @param progress the latest record of each part
 */
record DocumentState(
        Cover cover, Content content, Comments comments, Stage stage, Map<UUID, PartProgressRecorded> progress)
        implements InMunicipality {

    /** Finds the document, or breaks the rule that a document referred to is known. */
    static DocumentState in(OtherStreams streams, UUID documentId) {
        return streams.need(documentId, DocumentEvent.class, DocumentState::of, PlanningRule.DOCUMENT_KNOWN);
    }

    static DocumentState of(List<DocumentEvent> events) {
        DocumentState state = begun(events.getFirst());
        for (DocumentEvent event : events.subList(1, events.size())) {
            state = state.evolve(event);
        }
        return state;
    }

    private static DocumentState begun(DocumentEvent event) {
        return switch (event) {
            case DocumentDrafted drafted ->
                new DocumentState(
                        Cover.of(drafted),
                        Content.empty(drafted.kind()),
                        Comments.NONE,
                        new Drafting(0, drafted.draftedOn()),
                        Map.of());
            case BalanceReportDrafted drafted ->
                new DocumentState(
                        Cover.of(drafted),
                        BalanceContent.of(drafted),
                        Comments.NONE,
                        new Drafting(0, drafted.draftedOn()),
                        Map.of());
            default -> throw new IllegalArgumentException("No document begins with " + event);
        };
    }

    @Override
    public String municipality() {
        return cover.municipality();
    }

    /** The way of the draft named, or the rule broken that it is on its way. */
    Way way(int draft) {
        if (stage instanceof OnItsWay(Way way) && way.number() == draft) {
            return way;
        }
        throw new RuleBroken(
                PlanningRule.DRAFT_ON_ITS_WAY,
                Map.of("draft", draft, "latestDraft", stage.drafts(), "status", stage.status()));
    }

    /** The stage of drafting, or the rule broken that the document is in it. */
    Drafting drafting() {
        if (stage instanceof Drafting drafting) {
            return drafting;
        }
        throw new RuleBroken(
                PlanningRule.DOCUMENT_IN_DRAFTING, Map.of("documentId", cover.documentId(), "status", stage.status()));
    }

    /** The content to be changed, which is of the kind that the change is for, while the document is in drafting. */
    <C extends Content> C writing(Class<C> type) {
        drafting();
        if (!type.isInstance(content)) {
            throw new RuleBroken(PlanningRule.CONTENT_OF_THE_KIND, Map.of("kind", cover.kind()));
        }
        return type.cast(content);
    }

    DocumentState evolve(DocumentEvent event) {
        return switch (event) {
            case DocumentDrafted _, BalanceReportDrafted _ -> begun(event);
            case EntryAdded _,
                    EntryRemoved _,
                    ChapterOrdered _,
                    PartSet _,
                    PartRemoved _,
                    SectionWritten _,
                    TextWritten _,
                    FiguresTaken _,
                    EntryAnswered _ -> new DocumentState(cover, content.evolve(event), comments, stage, progress);
            case FiguresRequested _ -> this;
            case CommentSubmitted submitted -> with(comments.submitted(submitted.commentId()));
            case CommentSettled settled -> with(comments.settled(settled.commentId()));
            case DraftFrozen frozen -> at(new OnItsWay(Way.of(frozen)));
            case DraftApprovedBySteeringGroup _, CommentsOpened _, CommentsClosed _, HearingHeld _, OpinionGiven _ ->
                further(event);
            case ResolutionRecorded recorded ->
                recorded.approved()
                        ? further(event)
                        : at(new Drafting(stage.drafts(), recorded.resolution().adoptedOn()));
            case DocumentReturned returned -> at(new Drafting(stage.drafts(), returned.returnedOn()));
            case DocumentPublished published ->
                at(new Out(stage.drafts(), DocumentStatus.PUBLISHED, published.publishedOn()));
            case PartProgressRecorded recorded -> with(recorded);
            case DocumentSuperseded _ -> superseded();
        };
    }

    private DocumentState further(DocumentEvent event) {
        return stage instanceof OnItsWay(Way way) ? at(new OnItsWay(way.evolve(event))) : this;
    }

    private DocumentState superseded() {
        return stage instanceof Out out
                ? at(new Out(out.drafts(), DocumentStatus.SUPERSEDED, out.publishedOn()))
                : this;
    }

    private DocumentState with(PartProgressRecorded recorded) {
        Map<UUID, PartProgressRecorded> further = new HashMap<>(progress);
        further.put(recorded.partId(), recorded);
        return new DocumentState(cover, content, comments, stage, Map.copyOf(further));
    }

    private DocumentState with(Comments next) {
        return new DocumentState(cover, content, next, stage, progress);
    }

    private DocumentState at(Stage next) {
        return new DocumentState(cover, content, comments, next, progress);
    }
}
