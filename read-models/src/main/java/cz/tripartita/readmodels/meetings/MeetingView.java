package cz.tripartita.readmodels.meetings;

import java.util.List;

/**
 * The whole of one meeting.
 *
 * @param meeting what a list shows of it
 * @param agenda its items in order
 * @param members the group's members as the meeting sees them; fixed once it is closed or cancelled
 * @param sides every side, also with no member
 * @param guests guests in the order of recording
 * @param decisions what was decided by ballot, in order
 * @param minutes every revision of the minutes, the first one first
 */
public record MeetingView(
        MeetingSummary meeting,
        List<AgendaItemView> agenda,
        List<MemberAttendance> members,
        List<SidePresence> sides,
        List<GuestView> guests,
        List<DecisionView> decisions,
        List<MinutesView> minutes) {

    /** Whether every side is expected, as shown before the meeting. */
    public boolean allSidesExpected() {
        return sides.stream().allMatch(side -> side.expected() > 0);
    }

    /** Whether a member of every side is present. */
    public boolean allSidesPresent() {
        return sides.stream().allMatch(side -> side.present() > 0);
    }
}
