package cz.tripartita.readmodels.groupactivity;

import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import cz.tripartita.planning.events.SideAttendance;
import cz.tripartita.readmodels.Parameters;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what groups do. */
final class ActivityRows {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    private static final String ATTEND = """
            INSERT INTO views.activity_attendance AS a
            SELECT group_id, year, ?, municipality, ?, ? FROM views.activity_meeting WHERE meeting_id = ?
            ON CONFLICT (group_id, year, side)
            DO UPDATE SET members = a.members + excluded.members, present = a.present + excluded.present
            """;

    private record GroupYear(UUID groupId, int year) {}

    private final JdbcClient jdbc;

    ActivityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void established(GroupEstablished event) {
        jdbc.sql("INSERT INTO views.activity_group VALUES (?, ?, ?, ?)")
                .params(Parameters.of(event.groupId(), event.municipality(), event.body(), event.name()))
                .update();
    }

    void scheduled(MeetingScheduled event) {
        int year = event.startsAt().atZone(PRAGUE).getYear();
        jdbc.sql("INSERT INTO views.activity_meeting VALUES (?, ?, ?, ?)")
                .params(event.meetingId(), event.municipality(), event.groupId(), year)
                .update();
        count(Deed.MEETING_SCHEDULED, event.groupId(), year);
    }

    void held(MeetingClosed event) {
        countOfMeeting(Deed.MEETING_HELD, event.meetingId());
        for (SideAttendance side : event.attendance()) {
            jdbc.sql(ATTEND)
                    .params(Parameters.of(side.side(), side.members(), side.present(), event.meetingId()))
                    .update();
        }
    }

    void submitted(ProposalSubmitted event, int year) {
        jdbc.sql("INSERT INTO views.activity_proposal VALUES (?, ?, ?)")
                .params(event.proposalId(), event.municipality(), event.groupId())
                .update();
        count(Deed.PROPOSAL_SUBMITTED, event.groupId(), year);
    }

    /** Counts a deed of the group for the year in which the meeting was to begin. */
    void countOfMeeting(Deed deed, UUID meetingId) {
        GroupYear found = jdbc.sql("SELECT group_id, year FROM views.activity_meeting WHERE meeting_id = ?")
                .param(meetingId)
                .query((rs, number) -> new GroupYear(rs.getObject(1, UUID.class), rs.getInt(2)))
                .single();
        count(deed, found.groupId(), found.year());
    }

    /** Counts a deed of the group before which the proposal was put. */
    void countOfProposal(Deed deed, UUID proposalId, int year) {
        UUID groupId = jdbc.sql("SELECT group_id FROM views.activity_proposal WHERE proposal_id = ?")
                .param(proposalId)
                .query(UUID.class)
                .single();
        count(deed, groupId, year);
    }

    void count(Deed deed, UUID groupId, int year) {
        jdbc.sql("""
                INSERT INTO views.activity_year AS y (group_id, year, municipality, %1$s)
                SELECT group_id, ?, municipality, 1 FROM views.activity_group WHERE group_id = ?
                ON CONFLICT (group_id, year) DO UPDATE SET %1$s = y.%1$s + 1
                """.formatted(deed.column)).params(year, groupId).update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.activity_proposal").update();
        jdbc.sql("DELETE FROM views.activity_meeting").update();
        jdbc.sql("DELETE FROM views.activity_attendance").update();
        jdbc.sql("DELETE FROM views.activity_year").update();
        jdbc.sql("DELETE FROM views.activity_group").update();
    }
}
