package cz.tripartita.readmodels.due;

import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.YearlyMeetings;
import cz.tripartita.readmodels.Parameters;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what is due, and the copies of names that it needs. */
final class DueRows {

    private static final String PUT = """
            INSERT INTO views.due VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (kind, subject_id) DO UPDATE SET due_at = excluded.due_at, draft = excluded.draft
            """;

    private final JdbcClient jdbc;

    DueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void established(GroupEstablished event, LocalDate day) {
        jdbc.sql("INSERT INTO views.due_group VALUES (?, ?, ?, ?, ?, ?)")
                .params(Parameters.of(
                        event.groupId(), event.municipality(), event.processId(), event.body(), event.name(), day))
                .update();
    }

    void adopted(StatuteAdopted event) {
        YearlyMeetings yearly = event.rules().yearlyMeetings();
        jdbc.sql("INSERT INTO views.due_statute VALUES (?, ?, ?, ?)")
                .params(Parameters.of(
                        event.processId(),
                        event.effectiveFrom(),
                        yearly == null ? null : yearly.count(),
                        yearly == null ? null : yearly.month()))
                .update();
    }

    void closed(MeetingClosed event, LocalDate day) {
        jdbc.sql("INSERT INTO views.due_closed_meeting VALUES (?, ?, ?)")
                .params(Parameters.of(event.meetingId(), event.groupId(), day))
                .update();
    }

    String nameOf(UUID groupId) {
        return jdbc.sql("SELECT name FROM views.due_group WHERE group_id = ?")
                .param(groupId)
                .query(String.class)
                .single();
    }

    void titled(UUID documentId, String title) {
        jdbc.sql("INSERT INTO views.due_document VALUES (?, ?)")
                .params(documentId, title)
                .update();
    }

    String titleOf(UUID documentId) {
        return jdbc.sql("SELECT title FROM views.due_document WHERE document_id = ?")
                .param(documentId)
                .query(String.class)
                .single();
    }

    void put(DueItem item) {
        jdbc.sql(PUT)
                .params(Parameters.of(
                        item.kind(),
                        item.subjectId(),
                        item.municipality(),
                        item.groupId(),
                        item.dueAt(),
                        item.what(),
                        item.draft()))
                .update();
    }

    void remove(DueKind kind, UUID subjectId) {
        jdbc.sql("DELETE FROM views.due WHERE kind = ? AND subject_id = ?")
                .params(kind.name(), subjectId)
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.due").update();
        jdbc.sql("DELETE FROM views.due_group").update();
        jdbc.sql("DELETE FROM views.due_document").update();
        jdbc.sql("DELETE FROM views.due_statute").update();
        jdbc.sql("DELETE FROM views.due_closed_meeting").update();
    }
}
