package cz.tripartita.readmodels.meetings;

import cz.tripartita.planning.events.MeetingEvent.MinutesApproved;
import cz.tripartita.planning.events.MeetingEvent.MinutesDrafted;
import cz.tripartita.planning.events.MeetingEvent.MinutesPublished;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the revisions of minutes. */
final class MinutesRows {

    private static final String STATED = """
            WITH stated AS (UPDATE views.meeting SET minutes_state = ?, version = ? WHERE meeting_id = ?)
            """;

    private static final String DRAFT = STATED + """
            INSERT INTO views.meeting_minutes VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?::uuid[], ?, ?, NULL, NULL, NULL)
            """;

    private static final String APPROVE = STATED + """
            UPDATE views.meeting_minutes SET approved_on = ?, approved_by = ? WHERE meeting_id = ? AND revision = ?
            """;

    private static final String PUBLISH = STATED + """
            UPDATE views.meeting_minutes SET published_on = ? WHERE meeting_id = ? AND revision = ?
            """;

    private final JdbcClient jdbc;

    MinutesRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void drafted(MinutesDrafted event, long version, Circumstances circumstances) {
        jdbc.sql(DRAFT)
                .params(Parameters.of(
                        MinutesState.DRAFTED,
                        version,
                        event.meetingId(),
                        event.meetingId(),
                        event.revision(),
                        circumstances.municipality(),
                        event.text().textId(),
                        event.text().digest(),
                        Json.of(event.attendance()),
                        event.allSidesPresent(),
                        event.openTasks(),
                        circumstances.happenedOn(),
                        event.draftedBy()))
                .update();
    }

    void approved(MinutesApproved event, long version, Circumstances circumstances) {
        jdbc.sql(APPROVE)
                .params(Parameters.of(
                        MinutesState.APPROVED,
                        version,
                        event.meetingId(),
                        circumstances.happenedOn(),
                        event.approvedBy(),
                        event.meetingId(),
                        event.revision()))
                .update();
    }

    void published(MinutesPublished event, long version, Circumstances circumstances) {
        jdbc.sql(PUBLISH)
                .params(Parameters.of(
                        MinutesState.PUBLISHED,
                        version,
                        event.meetingId(),
                        circumstances.happenedOn(),
                        event.meetingId(),
                        event.revision()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.meeting_minutes").update();
    }
}
