package cz.tripartita.readmodels.documents;

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
import cz.tripartita.readmodels.Circumstances;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the documents. */
@ProcessingGroup(DocumentsProjection.GROUP)
public final class DocumentsProjection {

    /** The processing group, one of its own. */
    public static final String GROUP = "read-models.documents";

    private final DocumentRows documents;
    private final ContentRows contents;
    private final DraftRows drafts;
    private final CommentRows comments;
    private final DocumentReader reader;

    public DocumentsProjection(JdbcClient jdbc) {
        documents = new DocumentRows(jdbc);
        contents = new ContentRows(jdbc);
        drafts = new DraftRows(jdbc);
        comments = new CommentRows(jdbc);
        reader = new DocumentReader(jdbc);
    }

    @EventHandler
    void on(DocumentEvent event, @SequenceNumber long version, MetaData metaData) {
        Circumstances at = Circumstances.of(metaData);
        switch (event) {
            case DocumentDrafted drafted -> documents.begun(drafted);
            case BalanceReportDrafted drafted -> {
                documents.begun(drafted);
                contents.taken(drafted.documentId(), drafted.entries(), drafted.municipality());
            }
            case EntryAdded added -> contents.added(added, version, at.municipality());
            case EntryRemoved removed -> contents.removed(removed);
            case ChapterOrdered ordered -> contents.ordered(ordered, at.municipality());
            case PartSet set -> contents.set(set, at.municipality());
            case PartRemoved removed -> contents.removed(removed);
            case SectionWritten written -> contents.written(written, at.municipality());
            case TextWritten written -> contents.written(written);
            case FiguresTaken taken -> contents.taken(taken);
            case EntryAnswered answered -> contents.answered(answered);
            case DraftFrozen frozen -> {
                documents.at(DocumentStage.ON_ITS_WAY, frozen.draft(), frozen.documentId());
                drafts.frozen(frozen, reader.content(frozen.documentId()), at.municipality());
            }
            case DraftApprovedBySteeringGroup approved -> drafts.approved(approved, version, at);
            case CommentsOpened opened -> {
                documents.opened(opened);
                drafts.opened(opened);
            }
            case CommentsClosed closed -> drafts.closed(closed, version, at);
            case HearingHeld held -> drafts.heard(held, version, at);
            case CommentSubmitted submitted -> comments.submitted(submitted, version, at);
            case CommentSettled settled -> comments.settled(settled, at);
            case OpinionGiven given -> drafts.given(given, version, at);
            case ResolutionRecorded recorded -> resolved(recorded, version, at);
            case DocumentReturned returned -> {
                documents.at(DocumentStage.DRAFTING, returned.draft(), returned.documentId());
                drafts.returned(returned.documentId(), returned.draft(), returned.returnedOn(), returned.reason());
            }
            case DocumentPublished published -> {
                documents.published(published);
                drafts.published(published, version, at);
            }
            case DocumentSuperseded superseded -> documents.superseded(superseded);
            case FiguresRequested _, PartProgressRecorded _ -> {}
        }
        documents.versioned(event.documentId(), version);
    }

    /** What is not approved goes back to drafting. */
    private void resolved(ResolutionRecorded event, long version, Circumstances at) {
        drafts.resolved(event, version, at);
        if (!event.approved()) {
            documents.at(DocumentStage.DRAFTING, event.draft(), event.documentId());
            drafts.returned(
                    event.documentId(), event.draft(), event.resolution().adoptedOn(), null);
        }
    }

    @ResetHandler
    void reset() {
        comments.clear();
        drafts.clear();
        contents.clear();
        documents.clear();
    }
}
