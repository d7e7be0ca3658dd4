package cz.tripartita.gateway.openoffice;

import cz.tripartita.gateway.openoffice.PublicMeeting.AgendaPoint;
import cz.tripartita.gateway.openoffice.PublicMeeting.Decided;
import cz.tripartita.gateway.openoffice.PublicMeeting.PublishedMinutes;
import cz.tripartita.gateway.store.ErasableTexts;
import cz.tripartita.planning.events.Matter;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.decisionrecord.DecisionRecordView;
import cz.tripartita.readmodels.decisionrecord.DecisionRecords;
import cz.tripartita.readmodels.decisionrecord.DecisionStatus;
import cz.tripartita.readmodels.decisionrecord.MeetingReference;
import cz.tripartita.readmodels.documents.DocumentSummary;
import cz.tripartita.readmodels.documents.DocumentView;
import cz.tripartita.readmodels.documents.Documents;
import cz.tripartita.readmodels.meetings.AgendaItemView;
import cz.tripartita.readmodels.meetings.DecisionView;
import cz.tripartita.readmodels.meetings.GuestView;
import cz.tripartita.readmodels.meetings.MeetingFilter;
import cz.tripartita.readmodels.meetings.MeetingSummary;
import cz.tripartita.readmodels.meetings.MeetingView;
import cz.tripartita.readmodels.meetings.Meetings;
import cz.tripartita.readmodels.meetings.MinutesView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sittings of a municipality's bodies that the statute of their day opens to everybody; others are not there. */
@Component
public class PublicMeetings {

    private final Meetings meetings;
    private final DecisionRecords records;
    private final Documents documents;
    private final ErasableTexts texts;
    private final OneState oneState;

    PublicMeetings(
            Meetings meetings, DecisionRecords records, Documents documents, ErasableTexts texts, OneState oneState) {
        this.meetings = meetings;
        this.records = records;
        this.documents = documents;
        this.texts = texts;
        this.oneState = oneState;
    }

    /** A part of the list, the latest first. */
    public Page<MeetingSummary> list(
            String municipality, @Nullable UUID group, @Nullable Integer year, PageRequest page) {
        return meetings.list(municipality, new MeetingFilter(group, null, year, null, true), page);
    }

    /** One sitting; nothing where there is none of that id that is public. */
    public Optional<PublicMeeting> find(String municipality, UUID meetingId) {
        return oneState.of(() -> meetings.find(municipality, meetingId)
                .filter(view -> view.meeting().isPublic())
                .map(this::shown));
    }

    private PublicMeeting shown(MeetingView view) {
        return new PublicMeeting(
                view.meeting(),
                view.agenda().stream().map(item -> point(item, view.meeting())).toList(),
                view.sides(),
                view.allSidesPresent(),
                view.guests().stream().map(GuestView::organisation).distinct().toList(),
                view.decisions().stream()
                        .map(decision -> decided(decision, view.meeting()))
                        .toList(),
                view.minutes().stream()
                        .filter(revision -> revision.publishedOn() != null)
                        .reduce((earlier, later) -> later)
                        .map(revision -> published(revision, view.meeting().municipality()))
                        .orElse(null));
    }

    private AgendaPoint point(AgendaItemView item, MeetingSummary meeting) {
        Optional<DecisionRecordView> record = Optional.ofNullable(item.proposalId())
                .flatMap(id -> records.find(meeting.municipality(), id))
                .filter(found -> found.proposal().isPublic());
        return new AgendaPoint(
                item.title(),
                record.map(DecisionRecordView::proposal).orElse(null),
                document(item.documentId(), meeting),
                record.map(found -> outcome(found, meeting)).orElse(null));
    }

    private static @Nullable DecisionStatus outcome(DecisionRecordView record, MeetingSummary meeting) {
        if (record.consensus() != null && isOf(meeting, record.consensus().meeting())) {
            return DecisionStatus.CONSENSUS;
        }
        if (record.closing() != null && isOf(meeting, record.closing().meeting())) {
            return record.closing().status();
        }
        boolean putOff = record.adjournments().stream()
                .anyMatch(adjournment -> adjournment.adjournedOn().equals(meeting.openedOn()));
        return putOff ? DecisionStatus.ADJOURNED : null;
    }

    private static boolean isOf(MeetingSummary meeting, @Nullable MeetingReference reference) {
        return reference != null && reference.meetingId().equals(meeting.meetingId());
    }

    private Decided decided(DecisionView decision, MeetingSummary meeting) {
        UUID about = decision.matter() == Matter.DOCUMENT ? decision.subjectId() : null;
        return new Decided(decision, document(about, meeting));
    }

    private @Nullable DocumentSummary document(@Nullable UUID id, MeetingSummary meeting) {
        return Optional.ofNullable(id)
                .flatMap(known -> documents.findPublic(meeting.municipality(), known))
                .map(DocumentView::document)
                .orElse(null);
    }

    private @Nullable PublishedMinutes published(MinutesView minutes, String municipality) {
        UUID text = minutes.text().textId();
        return minutes.publishedOn() == null
                ? null
                : new PublishedMinutes(
                        minutes.revision(),
                        minutes.publishedOn(),
                        minutes.allSidesPresent(),
                        texts.find(Set.of(text), municipality).get(text));
    }

    /** Sittings of one group, the latest first. */
    public List<MeetingSummary> of(String municipality, UUID group, int most) {
        return list(municipality, group, null, PageRequest.first(most)).items();
    }
}
