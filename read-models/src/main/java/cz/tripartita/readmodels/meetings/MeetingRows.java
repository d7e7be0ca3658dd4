package cz.tripartita.readmodels.meetings;

import cz.tripartita.planning.events.AgendaItem;
import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.MeetingEvent.AgendaItemAdded;
import cz.tripartita.planning.events.MeetingEvent.DecisionTaken;
import cz.tripartita.planning.events.MeetingEvent.MeetingCancelled;
import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import cz.tripartita.planning.events.MeetingEvent.MeetingOpened;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes meetings with their agenda. */
final class MeetingRows {

    private static final String AGENDA = """
            INSERT INTO views.meeting_agenda_item
            SELECT ?, ?, ordinal, ?, item ->> 'title', (item ->> 'proposalId')::uuid,
                (item ->> 'documentId')::uuid
            FROM jsonb_array_elements(?::jsonb) WITH ORDINALITY AS a (item, ordinal)
            """;

    private static final String DECIDE = """
            WITH versioned AS (UPDATE views.meeting SET version = ? WHERE meeting_id = ?)
            INSERT INTO views.meeting_decision
            SELECT ?, ?, municipality, ?::jsonb FROM views.meeting WHERE meeting_id = ?
            """;

    private final JdbcClient jdbc;

    MeetingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void established(GroupEstablished event) {
        jdbc.sql("INSERT INTO views.meeting_group VALUES (?, ?, ?, ?, ?)")
                .params(Parameters.of(
                        event.groupId(), event.municipality(), event.name(), event.processId(), event.body()))
                .update();
    }

    void adopted(StatuteAdopted event, String municipality) {
        jdbc.sql("INSERT INTO views.meeting_statute VALUES (?, ?, ?, ?, ?::text[])")
                .params(Parameters.of(
                        event.processId(),
                        event.version(),
                        municipality,
                        event.effectiveFrom(),
                        event.rules().publicSittings()))
                .update();
    }

    void begun(UUID documentId, String municipality, String title) {
        jdbc.sql("INSERT INTO views.meeting_document VALUES (?, ?, ?)")
                .params(documentId, municipality, title)
                .update();
    }

    void scheduled(MeetingScheduled event, long version) {
        jdbc.sql("INSERT INTO views.meeting VALUES (?, ?, ?, ?, ?, 'SCHEDULED', NULL, NULL, NULL, 'NONE', ?, NULL)")
                .params(Parameters.of(
                        event.meetingId(),
                        event.municipality(),
                        event.groupId(),
                        event.startsAt(),
                        event.place(),
                        version))
                .update();
        agenda(event.meetingId(), version, event.municipality(), event.agenda());
    }

    void added(AgendaItemAdded event, long version, Circumstances circumstances) {
        jdbc.sql("UPDATE views.meeting SET version = ? WHERE meeting_id = ?")
                .params(Parameters.of(version, event.meetingId()))
                .update();
        agenda(event.meetingId(), version, circumstances.municipality(), List.of(event.item()));
    }

    private void agenda(UUID meetingId, long sequence, String municipality, List<AgendaItem> items) {
        jdbc.sql(AGENDA)
                .params(Parameters.of(meetingId, sequence, municipality, Json.of(items)))
                .update();
    }

    void opened(MeetingOpened event, long version) {
        jdbc.sql("UPDATE views.meeting SET state = 'OPEN', opened_on = ?, version = ? WHERE meeting_id = ?")
                .params(Parameters.of(event.openedOn(), version, event.meetingId()))
                .update();
    }

    void closed(MeetingClosed event, long version, Circumstances circumstances) {
        jdbc.sql("UPDATE views.meeting SET state = 'CLOSED', closed_on = ?, version = ?, attendance = ?::jsonb"
                        + " WHERE meeting_id = ?")
                .params(Parameters.of(
                        circumstances.happenedOn(), version, Json.of(event.attendance()), event.meetingId()))
                .update();
    }

    void cancelled(MeetingCancelled event, long version) {
        jdbc.sql("UPDATE views.meeting SET state = 'CANCELLED', cancellation_reason = ?, version = ?"
                        + " WHERE meeting_id = ?")
                .params(Parameters.of(event.reason(), version, event.meetingId()))
                .update();
    }

    void decided(DecisionTaken event, long version) {
        var decision = new DecisionView(
                event.decisionId(),
                event.matter(),
                event.subjectId(),
                event.subjectRevision(),
                event.rule(),
                event.statuteVersion(),
                event.ballots(),
                event.carried());
        jdbc.sql(DECIDE)
                .params(Parameters.of(
                        version,
                        event.meetingId(),
                        event.meetingId(),
                        version,
                        Json.ofValue(decision),
                        event.meetingId()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.meeting_decision").update();
        jdbc.sql("DELETE FROM views.meeting_agenda_item").update();
        jdbc.sql("DELETE FROM views.meeting").update();
        jdbc.sql("DELETE FROM views.meeting_group").update();
        jdbc.sql("DELETE FROM views.meeting_document").update();
        jdbc.sql("DELETE FROM views.meeting_statute").update();
    }
}
