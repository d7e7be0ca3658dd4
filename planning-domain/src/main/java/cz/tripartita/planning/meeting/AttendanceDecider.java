package cz.tripartita.planning.meeting;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.MeetingEvent.AttendanceRecorded;
import cz.tripartita.planning.events.MeetingEvent.GuestRecorded;
import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import cz.tripartita.planning.events.MeetingEvent.MeetingOpened;
import cz.tripartita.planning.events.SideAttendance;
import cz.tripartita.planning.group.Membership;
import cz.tripartita.planning.group.Roster;
import cz.tripartita.planning.group.Sitting.Phase;
import java.util.List;
import java.util.Map;

/** What follows from a command between the opening of a meeting and its closing. */
final class AttendanceDecider {

    private AttendanceDecider() {}

    static List<MeetingEvent> decide(OpenMeeting command, MeetingState state, Roster roster, Occasion occasion) {
        roster.requireLeader(occasion);
        if (state.phase() == Phase.OPEN) {
            return List.of();
        }
        AgendaDecider.requireScheduled(state);
        return List.of(new MeetingOpened(command.meetingId(), occasion.happenedOn()));
    }

    static List<MeetingEvent> decide(RecordAttendance command, MeetingState state, Roster roster, Occasion occasion) {
        roster.requireLeader(occasion);
        boolean excuseBefore = command.attendance() == Attendance.EXCUSED && state.phase() == Phase.SCHEDULED;
        if (!excuseBefore) {
            state.day().sitting().requireOpenOn(occasion.happenedOn());
        }
        Membership membership = roster.currentOf(command.memberId())
                .orElseThrow(() -> new RuleBroken(
                        PlanningRule.ATTENDANCE_ONLY_OF_MEMBERS, Map.of("memberId", command.memberId())));
        if (state.day().presence().attendance().get(membership.membershipId()) == command.attendance()) {
            return List.of();
        }
        return List.of(new AttendanceRecorded(
                command.meetingId(),
                command.memberId(),
                membership.membershipId(),
                membership.side(),
                command.attendance()));
    }

    static List<MeetingEvent> decide(RecordGuest command, MeetingState state, Roster roster, Occasion occasion) {
        roster.requireLeader(occasion);
        state.day().sitting().requireOpenOn(occasion.happenedOn());
        return List.of(new GuestRecorded(command.meetingId(), command.organisation(), command.guest()));
    }

    static List<MeetingEvent> decide(CloseMeeting command, MeetingState state, Roster roster, Occasion occasion) {
        roster.requireLeader(occasion);
        if (state.phase() == Phase.CLOSED) {
            return List.of();
        }
        state.day().sitting().requireOpenOn(occasion.happenedOn());
        requireEverybodyFound(state, roster);
        List<SideAttendance> attendance = state.day().bySide(roster);
        boolean allSides = attendance.stream().allMatch(side -> side.present() > 0);
        return List.of(new MeetingClosed(command.meetingId(), state.groupId(), attendance, allSides));
    }

    private static void requireEverybodyFound(MeetingState state, Roster roster) {
        List<Map<String, Object>> unrecorded = roster.current().stream()
                .filter(member -> !state.day().presence().attendance().containsKey(member.membershipId()))
                .map(member -> Map.<String, Object>of("memberId", member.memberId(), "side", member.side()))
                .toList();
        if (!unrecorded.isEmpty()) {
            throw new RuleBroken(PlanningRule.ATTENDANCE_OF_EVERY_MEMBER, Map.of("withoutAttendance", unrecorded));
        }
    }
}
