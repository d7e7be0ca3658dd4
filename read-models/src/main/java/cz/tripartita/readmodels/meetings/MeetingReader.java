package cz.tripartita.readmodels.meetings;

import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.events.SideAttendance;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Row;
import cz.tripartita.readmodels.roll.Roll;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what a list does not show of a meeting. */
final class MeetingReader {

    private static final String MEMBERS = """
            SELECT t.invited, t.current AS is_current, t.attendance, %s FROM views.meeting_member t
            JOIN views.meeting_membership m USING (membership_id) WHERE t.meeting_id = ?
            ORDER BY array_position(ARRAY['COMMISSIONER', 'PROVIDER', 'USER'], m.side), m.organisation, m.citizen,
                m.membership_id
            """.formatted(Roll.columns("m"));

    private static final String AGENDA = """
            SELECT a.*, d.title AS document FROM views.meeting_agenda_item a
            LEFT JOIN views.meeting_document d USING (document_id) WHERE a.meeting_id = ?
            ORDER BY a.sequence, a.ordinal
            """;

    private final JdbcClient jdbc;

    MeetingReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MeetingView read(MeetingSummary meeting) {
        UUID id = meeting.meetingId();
        List<MemberAttendance> members =
                jdbc.sql(MEMBERS).param(id).query(Row.as(MeetingReader::member)).list();
        return new MeetingView(
                meeting, agenda(id), members, sides(id, members), guests(id), decisions(id), minutes(id));
    }

    /** Who is expected and present; once the meeting is closed, who was there at its closing. */
    private List<SidePresence> sides(UUID meetingId, List<MemberAttendance> members) {
        return jdbc.sql("SELECT attendance FROM views.meeting WHERE meeting_id = ? AND attendance IS NOT NULL")
                .param(meetingId)
                .query(Row.as(row -> Json.list(row.text("attendance"), SideAttendance.class)))
                .optional()
                .map(closing -> closing.stream()
                        .map(side -> new SidePresence(side.side(), side.members(), side.present(), side.present()))
                        .toList())
                .orElseGet(() -> sides(members));
    }

    private static List<SidePresence> sides(List<MemberAttendance> members) {
        return Arrays.stream(Side.values()).map(side -> side(side, members)).toList();
    }

    private static SidePresence side(Side side, List<MemberAttendance> members) {
        List<MemberAttendance> ofSide = members.stream()
                .filter(member -> member.current() && member.member().side() == side)
                .toList();
        int missing = count(ofSide, Attendance.EXCUSED) + count(ofSide, Attendance.ABSENT);
        return new SidePresence(side, ofSide.size(), ofSide.size() - missing, count(ofSide, Attendance.PRESENT));
    }

    private static int count(List<MemberAttendance> members, Attendance attendance) {
        return Math.toIntExact(members.stream()
                .filter(member -> member.attendance() == attendance)
                .count());
    }

    private static MemberAttendance member(Row row) throws SQLException {
        return new MemberAttendance(
                Roll.label(row, "m"),
                row.flag("invited"),
                row.flag("is_current"),
                row.constantOrNull("attendance", Attendance.class));
    }

    private List<AgendaItemView> agenda(UUID meetingId) {
        return jdbc.sql(AGENDA)
                .param(meetingId)
                .query(Row.as(row -> new AgendaItemView(
                        row.text("title"),
                        row.idOrNull("proposal_id"),
                        row.idOrNull("document_id"),
                        row.textOrNull("document"))))
                .list();
    }

    private List<GuestView> guests(UUID meetingId) {
        return jdbc.sql("SELECT * FROM views.meeting_guest WHERE meeting_id = ? ORDER BY sequence")
                .param(meetingId)
                .query(Row.as(row -> new GuestView(row.text("organisation"), row.erasableOrNull("guest"))))
                .list();
    }

    private List<DecisionView> decisions(UUID meetingId) {
        return jdbc.sql("SELECT decision FROM views.meeting_decision WHERE meeting_id = ? ORDER BY sequence")
                .param(meetingId)
                .query(Row.as(row -> Json.value(row.text("decision"), DecisionView.class)))
                .list();
    }

    private List<MinutesView> minutes(UUID meetingId) {
        return jdbc.sql("SELECT * FROM views.meeting_minutes WHERE meeting_id = ? ORDER BY revision")
                .param(meetingId)
                .query(Row.as(row -> new MinutesView(
                        row.number("revision"),
                        new ErasableText(row.id("minutes_text"), row.text("minutes_digest")),
                        Json.list(row.text("attendance"), SideAttendance.class),
                        row.flag("all_sides_present"),
                        row.ids("open_tasks"),
                        row.day("drafted_on"),
                        row.id("drafted_by"),
                        row.dayOrNull("approved_on"),
                        row.idOrNull("approved_by"),
                        row.dayOrNull("published_on"))))
                .list();
    }
}
