package cz.tripartita.readmodels.audittrail;

import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.MeetingEvent.AttendanceRecorded;
import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import java.util.UUID;

/** What happens at a meeting, in words. */
final class MeetingSentences {

    private MeetingSentences() {}

    static Sentence of(MeetingEvent event, Names names) {
        Sentence day = names.meeting(event.meetingId());
        return switch (event) {
            case MeetingScheduled e -> scheduled(e, day, names);
            case MeetingEvent.AgendaItemAdded e -> added(e, day, names);
            case MeetingEvent.MeetingOpened e ->
                new Sentence(
                        "Jednání dne %s bylo zahájeno.".formatted(day.cs()),
                        "The meeting of %s was opened.".formatted(day.en()));
            case AttendanceRecorded e -> attendance(e, day, names);
            case MeetingEvent.GuestRecorded e ->
                new Sentence(
                        "Na jednání dne %s byl zapsán host: %s.".formatted(day.cs(), e.organisation()),
                        "A guest was recorded at the meeting of %s: %s.".formatted(day.en(), e.organisation()));
            case MeetingEvent.DecisionTaken e -> decided(e, day);
            case MeetingClosed e -> closed(e, day);
            case MeetingEvent.MeetingCancelled e ->
                new Sentence(
                        "Jednání dne %s bylo zrušeno.%s"
                                .formatted(day.cs(), Words.because(e.reason()).cs()),
                        "The meeting of %s was cancelled.%s"
                                .formatted(day.en(), Words.because(e.reason()).en()));
            case MeetingEvent.MinutesDrafted e -> minutes(e.revision(), day, "byl vyhotoven", "were written");
            case MeetingEvent.MinutesApproved e -> minutes(e.revision(), day, "byl schválen", "were approved");
            case MeetingEvent.MinutesPublished e -> minutes(e.revision(), day, "byl zveřejněn", "were published");
        };
    }

    private static Sentence added(MeetingEvent.AgendaItemAdded event, Sentence day, Names names) {
        Sentence item = Words.quoted(event.item().title());
        UUID documentId = event.item().documentId();
        Sentence document = documentId == null ? new Sentence("", "") : names.quoted(documentId);
        return new Sentence(
                "Na program jednání dne %s byl přidán bod %s%s."
                        .formatted(day.cs(), item.cs(), documentId == null ? "" : " o dokumentu " + document.cs()),
                "The item %s%s was added to the agenda of the meeting of %s."
                        .formatted(item.en(), documentId == null ? "" : " on the document " + document.en(), day.en()));
    }

    private static Sentence decided(MeetingEvent.DecisionTaken event, Sentence day) {
        Sentence matter = switch (event.matter()) {
            case PLANNING_CONTENT -> new Sentence("obsahu plánování", "planning content");
            case SELECTION_OF_PRIORITIES -> new Sentence("výběru priorit", "the selection of priorities");
            case DOCUMENT -> new Sentence("návrhu dokumentu", "the draft of a document");
            case STATUTE -> new Sentence("návrhu organizačního řádu", "the draft of the statute");
            case GRANT_PROGRAMME -> new Sentence("návrhu dotačního programu", "the draft of a grant programme");
        };
        Sentence ballots = LeaderSentences.ballots(event.ballots());
        return new Sentence(
                "Na jednání dne %s se hlasovalo o %s: %s. %s"
                        .formatted(day.cs(), matter.cs(), event.carried() ? "přijato" : "nepřijato", ballots.cs()),
                "At the meeting of %s a ballot was taken on %s: %s. %s"
                        .formatted(day.en(), matter.en(), event.carried() ? "carried" : "not carried", ballots.en()));
    }

    private static Sentence scheduled(MeetingScheduled event, Sentence day, Names names) {
        Sentence time = Words.time(event.startsAt());
        Sentence group = names.quoted(event.groupId());
        int invited = event.invited().size();
        return new Sentence(
                "Na %s od %s hodin bylo svoláno jednání pracovní skupiny %s. Místo: %s. Počet pozvaných členů: %d."
                        .formatted(day.cs(), time.cs(), group.cs(), event.place(), invited),
                "A meeting of the working group %s was scheduled for %s at %s. Place: %s. Members invited: %d."
                        .formatted(group.en(), day.en(), time.en(), event.place(), invited));
    }

    private static Sentence attendance(AttendanceRecorded event, Sentence day, Names names) {
        Sentence member = names.member(event.membershipId());
        Sentence how = how(event.attendance());
        return new Sentence(
                "Na jednání dne %s byla zaznamenána %s: %s.".formatted(day.cs(), how.cs(), member.cs()),
                "At the meeting of %s a member was recorded as %s: %s.".formatted(day.en(), how.en(), member.en()));
    }

    private static Sentence how(Attendance attendance) {
        return switch (attendance) {
            case PRESENT -> new Sentence("přítomnost", "present");
            case EXCUSED -> new Sentence("omluvená nepřítomnost", "excused");
            case ABSENT -> new Sentence("neomluvená nepřítomnost", "absent");
        };
    }

    private static Sentence closed(MeetingClosed event, Sentence day) {
        Sentence sides = Words.attendance(event.attendance());
        Sentence all = event.allSidesPresent()
                ? new Sentence("Zastoupeny byly všechny strany.", "All sides were present.")
                : new Sentence("Nebyly zastoupeny všechny strany.", "Not all sides were present.");
        return new Sentence(
                "Jednání dne %s bylo ukončeno. Přítomní z počtu členů: %s. %s"
                        .formatted(day.cs(), sides.cs(), all.cs()),
                "The meeting of %s was closed. Present out of members: %s. %s"
                        .formatted(day.en(), sides.en(), all.en()));
    }

    private static Sentence minutes(int revision, Sentence day, String verbCs, String verbEn) {
        return new Sentence(
                "Zápis z jednání dne %s %s ve znění č. %d.".formatted(day.cs(), verbCs, revision),
                "The minutes of the meeting of %s %s in revision %d.".formatted(day.en(), verbEn, revision));
    }
}
