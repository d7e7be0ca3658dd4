package cz.tripartita.readmodels.meetings;

import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.GroupEvent.MembershipEnded;
import cz.tripartita.planning.events.GroupEvent.MembershipStarted;
import cz.tripartita.planning.events.MeetingEvent.AttendanceRecorded;
import cz.tripartita.planning.events.MeetingEvent.GuestRecorded;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes who belongs to a meeting and who came. */
final class AttendanceRows {

    // Whoever sits by office has no membership that somebody applied for, so it is entered with the invitation.
    private static final String INVITE = """
            WITH invited AS (
                SELECT (i ->> 'membershipId')::uuid AS membership_id, (i ->> 'memberId')::uuid AS member_id,
                    i ->> 'side' AS side
                FROM jsonb_array_elements(?::jsonb) i),
            seated AS (
                INSERT INTO views.meeting_membership
                SELECT membership_id, ?, ?, member_id, side, NULL, NULL, NULL, false FROM invited
                ON CONFLICT DO NOTHING)
            INSERT INTO views.meeting_member SELECT ?, membership_id, ?, true, true, NULL FROM invited
            """;

    private static final String JOIN = """
            INSERT INTO views.meeting_member
            SELECT t.meeting_id, ?, t.municipality, false, true, NULL
            FROM views.meeting t WHERE t.group_id = ? AND t.state IN ('SCHEDULED', 'OPEN')
            """;

    private static final String LEAVE = """
            UPDATE views.meeting_member x SET current = false
            FROM views.meeting t
            WHERE t.group_id = ? AND t.state IN ('SCHEDULED', 'OPEN') AND x.meeting_id = t.meeting_id
                AND x.membership_id = ?
            """;

    // Who got a seat by office after the invitation is entered with the first attendance.
    private static final String RECORD = """
            WITH versioned AS (UPDATE views.meeting SET version = ? WHERE meeting_id = ?),
            seated AS (
                INSERT INTO views.meeting_membership
                SELECT ?, municipality, group_id, ?, ?, NULL, NULL, NULL, false
                FROM views.meeting WHERE meeting_id = ? ON CONFLICT DO NOTHING)
            INSERT INTO views.meeting_member VALUES (?, ?, ?, false, true, ?)
            ON CONFLICT (meeting_id, membership_id) DO UPDATE SET attendance = excluded.attendance
            """;

    private static final String RECEIVE = """
            WITH versioned AS (UPDATE views.meeting SET version = ? WHERE meeting_id = ?)
            INSERT INTO views.meeting_guest VALUES (?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;

    AttendanceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void invited(MeetingScheduled event) {
        jdbc.sql(INVITE)
                .params(Parameters.of(
                        Json.of(event.invited()),
                        event.municipality(),
                        event.groupId(),
                        event.meetingId(),
                        event.municipality()))
                .update();
    }

    void started(MembershipStarted event) {
        jdbc.sql(JOIN)
                .params(Parameters.of(event.membershipId(), event.groupId()))
                .update();
    }

    void ended(MembershipEnded event) {
        jdbc.sql(LEAVE)
                .params(Parameters.of(event.groupId(), event.membershipId()))
                .update();
    }

    void recorded(AttendanceRecorded event, long version, Circumstances circumstances) {
        jdbc.sql(RECORD)
                .params(Parameters.of(
                        version,
                        event.meetingId(),
                        event.membershipId(),
                        event.memberId(),
                        event.side(),
                        event.meetingId(),
                        event.meetingId(),
                        event.membershipId(),
                        circumstances.municipality(),
                        event.attendance()))
                .update();
    }

    void recorded(GuestRecorded event, long version, Circumstances circumstances) {
        ErasableText guest = event.guest();
        jdbc.sql(RECEIVE)
                .params(Parameters.of(
                        version,
                        event.meetingId(),
                        event.meetingId(),
                        version,
                        circumstances.municipality(),
                        event.organisation(),
                        guest == null ? null : guest.textId(),
                        guest == null ? null : guest.digest()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.meeting_guest").update();
        jdbc.sql("DELETE FROM views.meeting_member").update();
    }
}
