package cz.tripartita.readmodels.audittrail;

import cz.tripartita.planning.events.CommentChannel;
import cz.tripartita.planning.events.CommentOutcome;
import cz.tripartita.planning.events.DocumentEvent.CommentSettled;
import cz.tripartita.planning.events.DocumentEvent.CommentSubmitted;
import cz.tripartita.planning.events.DocumentEvent.CommentsClosed;
import cz.tripartita.planning.events.DocumentEvent.CommentsOpened;
import cz.tripartita.planning.events.DocumentEvent.DocumentReturned;
import cz.tripartita.planning.events.DocumentEvent.DraftApprovedBySteeringGroup;
import cz.tripartita.planning.events.DocumentEvent.DraftFrozen;
import cz.tripartita.planning.events.DocumentEvent.HearingHeld;
import cz.tripartita.planning.events.DocumentEvent.OpinionGiven;
import cz.tripartita.planning.events.DocumentEvent.ResolutionRecorded;

/** What happens to the draft of a document on its way, in words. */
final class DraftSentences {

    private DraftSentences() {}

    static Sentence frozen(DraftFrozen event, Sentence title) {
        return new Sentence(
                "Obsah dokumentu %s byl uzavřen jako návrh č. %d; projednává se podle organizačního řádu ve verzi %d. Otisk: %s."
                        .formatted(title.cs(), event.draft(), event.statuteVersion(), event.contentDigest()),
                "The content of the document %s was frozen as draft %d; its steps are those of version %d of the statute. Digest: %s."
                        .formatted(title.en(), event.draft(), event.statuteVersion(), event.contentDigest()));
    }

    static Sentence approved(DraftApprovedBySteeringGroup event, Sentence title, Names names) {
        Sentence meeting = names.meeting(event.meetingId());
        return new Sentence(
                "Řídící skupina na jednání dne %s schválila návrh č. %d dokumentu %s."
                        .formatted(meeting.cs(), event.draft(), title.cs()),
                "At the meeting of %s the steering group approved draft %d of the document %s."
                        .formatted(meeting.en(), event.draft(), title.en()));
    }

    static Sentence opened(CommentsOpened event, Sentence title) {
        Sentence lastDay = Words.day(event.lastDay());
        return new Sentence(
                "Začalo připomínkování návrhu č. %d dokumentu %s; potrvá do konce dne %s."
                        .formatted(event.draft(), title.cs(), lastDay.cs()),
                "The comment period of draft %d of the document %s began; it lasts until the end of %s."
                        .formatted(event.draft(), title.en(), lastDay.en()));
    }

    static Sentence closed(CommentsClosed event, Sentence title) {
        return new Sentence(
                "Připomínkování návrhu č. %d dokumentu %s skončilo.".formatted(event.draft(), title.cs()),
                "The comment period of draft %d of the document %s ended.".formatted(event.draft(), title.en()));
    }

    static Sentence heard(HearingHeld event, Sentence title) {
        Sentence day = Words.day(event.heldOn());
        return new Sentence(
                "Návrh č. %d dokumentu %s byl dne %s veřejně projednán. Místo: %s."
                        .formatted(event.draft(), title.cs(), day.cs(), event.place()),
                "Draft %d of the document %s was heard in public on %s. Place: %s."
                        .formatted(event.draft(), title.en(), day.en(), event.place()));
    }

    static Sentence commented(CommentSubmitted event, Sentence title) {
        Sentence channel = channel(event.channel());
        return new Sentence(
                "K návrhu č. %d dokumentu %s byla podána připomínka (%s)."
                        .formatted(event.draft(), title.cs(), channel.cs()),
                "A comment was made on draft %d of the document %s (%s)."
                        .formatted(event.draft(), title.en(), channel.en()));
    }

    private static Sentence channel(CommentChannel channel) {
        return switch (channel) {
            case WRITTEN -> new Sentence("písemně", "in writing");
            case HEARING -> new Sentence("na veřejném projednání", "at the public hearing");
        };
    }

    static Sentence settled(CommentSettled event, Sentence title) {
        Sentence outcome = outcome(event.outcome());
        Sentence reason = Words.because(event.reason());
        return new Sentence(
                "Připomínka k dokumentu %s byla vypořádána: %s.%s".formatted(title.cs(), outcome.cs(), reason.cs()),
                "A comment on the document %s was settled: %s.%s".formatted(title.en(), outcome.en(), reason.en()));
    }

    private static Sentence outcome(CommentOutcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> new Sentence("přijata", "accepted");
            case PARTLY_ACCEPTED -> new Sentence("přijata zčásti", "accepted in part");
            case REJECTED -> new Sentence("nepřijata", "rejected");
        };
    }

    static Sentence opinion(OpinionGiven event, Sentence title) {
        Sentence day = Words.day(event.givenOn());
        Sentence opinion = event.recommended()
                ? new Sentence("doporučuje schválit", "recommends approval of")
                : new Sentence("nedoporučuje schválit", "does not recommend approval of");
        return new Sentence(
                "Stanovisko ze dne %s: %s %s návrh č. %d dokumentu %s."
                        .formatted(day.cs(), event.commission(), opinion.cs(), event.draft(), title.cs()),
                "Opinion of %s: %s %s draft %d of the document %s."
                        .formatted(day.en(), event.commission(), opinion.en(), event.draft(), title.en()));
    }

    static Sentence resolved(ResolutionRecorded event, Sentence title) {
        Sentence resolution = Words.byResolution(event.resolution());
        Sentence decided = event.approved()
                ? new Sentence("byl schválen", "was approved")
                : new Sentence(
                        "nebyl schválen a vrátil se k přepracování", "was not approved and went back to drafting");
        return new Sentence(
                "Návrh č. %d dokumentu %s %s %s.".formatted(event.draft(), title.cs(), decided.cs(), resolution.cs()),
                "Draft %d of the document %s %s %s."
                        .formatted(event.draft(), title.en(), decided.en(), resolution.en()));
    }

    static Sentence returned(DocumentReturned event, Sentence title) {
        Sentence reason = Words.because(event.reason());
        return new Sentence(
                "Dokument %s byl z projednávání návrhu č. %d vrácen k přepracování.%s"
                        .formatted(title.cs(), event.draft(), reason.cs()),
                "The document %s was returned to drafting from the way of draft %d.%s"
                        .formatted(title.en(), event.draft(), reason.en()));
    }
}
