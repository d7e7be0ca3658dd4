package cz.tripartita.readmodels.audittrail;

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
import cz.tripartita.planning.events.DocumentKind;

/**
 * What happens to a document, in words; its drafts are in {@link DraftSentences}, parts of concepts and community plans in
 * {@link PartSentences}, balance reports in {@link BalanceSentences}.
 */
final class DocumentSentences {

    private DocumentSentences() {}

    static Sentence of(DocumentEvent event, Names names) {
        Sentence title = names.quoted(event.documentId());
        return switch (event) {
            case DocumentDrafted e -> drafted(e, title);
            case BalanceReportDrafted e -> BalanceSentences.drafted(e, title, names);
            case EntryAdded e -> added(e, title);
            case EntryRemoved e -> removed(e, title);
            case ChapterOrdered e -> ordered(e, title, names);
            case PartSet e -> PartSentences.set(e, title);
            case PartRemoved _ ->
                new Sentence(
                        "Z přípravy dokumentu %s byla odebrána část.".formatted(title.cs()),
                        "A part left the draft of the document %s.".formatted(title.en()));
            case SectionWritten e -> PartSentences.written(e, title);
            case TextWritten e ->
                new Sentence(
                        "Byl zapsán text dokumentu %s. Počet znaků: %d."
                                .formatted(title.cs(), e.text().length()),
                        "The text of the document %s was written. Characters: %d."
                                .formatted(title.en(), e.text().length()));
            case FiguresRequested _ -> BalanceSentences.requested(title);
            case FiguresTaken e -> BalanceSentences.taken(e, title);
            case EntryAnswered e -> BalanceSentences.answered(e, title);
            case DraftFrozen e -> DraftSentences.frozen(e, title);
            case DraftApprovedBySteeringGroup e -> DraftSentences.approved(e, title, names);
            case CommentsOpened e -> DraftSentences.opened(e, title);
            case CommentsClosed e -> DraftSentences.closed(e, title);
            case HearingHeld e -> DraftSentences.heard(e, title);
            case CommentSubmitted e -> DraftSentences.commented(e, title);
            case CommentSettled e -> DraftSentences.settled(e, title);
            case OpinionGiven e -> DraftSentences.opinion(e, title);
            case ResolutionRecorded e -> DraftSentences.resolved(e, title);
            case DocumentReturned e -> DraftSentences.returned(e, title);
            case DocumentPublished e -> published(e, title);
            case PartProgressRecorded e -> PartSentences.progressed(e, title);
            case DocumentSuperseded e -> superseded(e, title, names);
        };
    }

    private static Sentence drafted(DocumentDrafted event, Sentence title) {
        Sentence kind = kind(event.kind());
        Sentence from = Words.day(event.periodFrom());
        Sentence to = Words.day(event.periodTo());
        return new Sentence(
                "Byl založen dokument %s (%s) na období od %s do %s."
                        .formatted(title.cs(), kind.cs(), from.cs(), to.cs()),
                "The document %s (%s) was begun for the period from %s to %s."
                        .formatted(title.en(), kind.en(), from.en(), to.en()));
    }

    private static Sentence kind(DocumentKind kind) {
        return switch (kind) {
            case MEDIUM_TERM_CONCEPT -> new Sentence("střednědobá rozvojová koncepce", "medium-term concept");
            case COMMUNITY_PLAN -> new Sentence("komunitní plán", "community plan");
            case REALISATION_PLAN -> new Sentence("realizační plán", "realisation plan");
            case BALANCE_REPORT -> new Sentence("bilanční zpráva", "balance report");
            case SERVICE_NETWORK -> new Sentence("síť sociálních služeb", "service network");
            case GRANT_RULES -> new Sentence("dotační pravidla", "grant rules");
            case STATUTE -> new Sentence("organizační řád", "statute");
        };
    }

    private static Sentence added(EntryAdded event, Sentence title) {
        Sentence entry = Words.quoted(event.entry().title());
        return new Sentence(
                "Do přípravy dokumentu %s byla z konsenzu převzata položka %s, oblast: %s."
                        .formatted(title.cs(), entry.cs(), event.entry().area()),
                "The entry %s was taken from consensus into the draft of the document %s, area: %s."
                        .formatted(entry.en(), title.en(), event.entry().area()));
    }

    private static Sentence removed(EntryRemoved event, Sentence title) {
        Sentence reason = Words.because(event.reason());
        return new Sentence(
                "Z přípravy dokumentu %s byla odebrána položka.%s".formatted(title.cs(), reason.cs()),
                "An entry left the draft of the document %s.%s".formatted(title.en(), reason.en()));
    }

    private static Sentence ordered(ChapterOrdered event, Sentence title, Names names) {
        Sentence order = names.quoted(event.orderProposalId());
        return new Sentence(
                "V dokumentu %s byly položky oblasti %s seřazeny podle návrhu %s."
                        .formatted(title.cs(), event.area(), order.cs()),
                "In the document %s the entries of the area %s were ordered by the proposal %s."
                        .formatted(title.en(), event.area(), order.en()));
    }

    private static Sentence published(DocumentPublished event, Sentence title) {
        Sentence late = event.late()
                ? new Sentence(
                        " Plán byl schválen až po začátku svého roku.",
                        " The plan was approved only after its year had begun.")
                : new Sentence("", "");
        return new Sentence(
                "Dokument %s byl zveřejněn ve znění návrhu č. %d.%s".formatted(title.cs(), event.draft(), late.cs()),
                "The document %s was published in the wording of draft %d.%s"
                        .formatted(title.en(), event.draft(), late.en()));
    }

    private static Sentence superseded(DocumentSuperseded event, Sentence title, Names names) {
        Sentence successor = names.quoted(event.successorId());
        return new Sentence(
                "Dokument %s byl nahrazen dokumentem %s.".formatted(title.cs(), successor.cs()),
                "The document %s was superseded by the document %s.".formatted(title.en(), successor.en()));
    }
}
