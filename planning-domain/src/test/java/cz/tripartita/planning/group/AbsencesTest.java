package cz.tripartita.planning.group;

import static cz.tripartita.planning.PlanningSamples.CITY;
import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.GROUP;
import static cz.tripartita.planning.PlanningSamples.NOW;
import static cz.tripartita.planning.PlanningSamples.adopted;
import static cz.tripartita.planning.PlanningSamples.emptyGroup;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.joined;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.then;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.StatuteSample;
import cz.tripartita.planning.events.AbsencesInARow;
import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.GroupEvent.AbsencesCounted;
import cz.tripartita.planning.events.GroupEvent.MembershipEnded;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.MeetingEvent.AttendanceRecorded;
import cz.tripartita.planning.events.MeetingEvent.MeetingCancelled;
import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import cz.tripartita.planning.events.MeetingEvent.MeetingOpened;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.planning.events.MembershipEnd;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AbsencesTest {

    private static final StatuteAdopted FIVE =
            adopted(1, LocalDate.of(2020, 7, 13), StatuteSample.usual(1).endingAfterAbsences(5));
    private static final StatuteAdopted NONE = adopted(1, LocalDate.of(2020, 7, 13), StatuteSample.usual(1));
    private static final UUID PETR = id("membership of Petr");

    private List<GroupEvent> group = then(emptyGroup(), joined("Petr", Side.PROVIDER), joined("Uma", Side.USER));

    private static List<MeetingEvent> meeting(int number, Attendance petr, boolean closed) {
        UUID meeting = id("meeting " + number);
        List<MeetingEvent> open = List.of(
                new MeetingScheduled(meeting, GROUP, CITY, NOW, "radnice", List.of(), List.of()),
                new MeetingOpened(meeting, DAY),
                new AttendanceRecorded(meeting, id("Petr"), PETR, Side.PROVIDER, petr),
                new AttendanceRecorded(meeting, id("Uma"), id("membership of Uma"), Side.USER, Attendance.PRESENT));
        return closed ? then(open, List.of(new MeetingClosed(meeting, GROUP, List.of(), false))) : open;
    }

    private List<GroupEvent> count(int number, List<MeetingEvent> meeting, StatuteAdopted statute) {
        var command = new CountAbsences(GROUP, id("meeting " + number));
        List<GroupEvent> events =
                AbsenceDecider.decide(command, GroupState.of(group), Presence.of(meeting), statute, DAY);
        group = then(group, events);
        return events;
    }

    private void meetings(Attendance... ofPetr) {
        for (int i = 0; i < ofPetr.length; i++) {
            count(i, meeting(i, ofPetr[i], true), FIVE);
        }
    }

    private static GroupEvent counted(int number, int absences) {
        return new AbsencesCounted(
                GROUP,
                id("meeting " + number),
                List.of(new AbsencesInARow(PETR, absences), new AbsencesInARow(id("membership of Uma"), 0)));
    }

    @Test
    void endAMembershipAtTheFifthInARowAndNotBefore() {
        meetings(Attendance.ABSENT, Attendance.ABSENT, Attendance.ABSENT);
        assertThat(count(3, meeting(3, Attendance.ABSENT, true), FIVE)).containsExactly(counted(3, 4));
        assertThat(count(4, meeting(4, Attendance.ABSENT, true), FIVE))
                .containsExactly(
                        counted(4, 5), new MembershipEnded(GROUP, PETR, id("Petr"), MembershipEnd.ABSENCES, DAY));
        assertThat(Roster.of(group).currentOf(id("Petr"))).isEmpty();
    }

    @Test
    void startAfreshWithAnExcuse() {
        meetings(
                Attendance.ABSENT,
                Attendance.ABSENT,
                Attendance.EXCUSED,
                Attendance.ABSENT,
                Attendance.ABSENT,
                Attendance.ABSENT);
        assertThat(count(6, meeting(6, Attendance.ABSENT, true), FIVE)).containsExactly(counted(6, 4));
        assertThat(count(7, meeting(7, Attendance.ABSENT, true), FIVE)).hasSize(2);
    }

    @Test
    void startAfreshWithAPresence() {
        meetings(Attendance.ABSENT, Attendance.ABSENT, Attendance.ABSENT, Attendance.ABSENT, Attendance.PRESENT);
        assertThat(count(5, meeting(5, Attendance.ABSENT, true), FIVE)).containsExactly(counted(5, 1));
    }

    @Test
    void areNotCountedOfACancelledMeeting() {
        meetings(Attendance.ABSENT, Attendance.ABSENT, Attendance.ABSENT, Attendance.ABSENT);
        UUID cancelled = id("meeting 4");
        List<MeetingEvent> meeting = List.of(
                new MeetingScheduled(cancelled, GROUP, CITY, NOW, "radnice", List.of(), List.of()),
                new MeetingCancelled(cancelled, "nemoc"));
        assertThat(refusal(() -> count(4, meeting, FIVE)).rule()).isEqualTo(PlanningRule.MEETING_NOT_CLOSED);
        assertThat(count(5, meeting(5, Attendance.ABSENT, true), FIVE)).hasSize(2);
    }

    @Test
    void areCountedOfAMeetingOnceAndOnlyOfTheOwnGroup() {
        meetings(Attendance.ABSENT);
        assertThat(count(0, meeting(0, Attendance.ABSENT, true), FIVE)).isEmpty();
        assertThat(refusal(() -> count(1, meeting(1, Attendance.ABSENT, false), FIVE))
                        .rule())
                .isEqualTo(PlanningRule.MEETING_NOT_CLOSED);
        var other =
                new MeetingScheduled(id("meeting 2"), id("other group"), CITY, NOW, "radnice", List.of(), List.of());
        assertThat(refusal(() -> count(2, List.of(other), FIVE)).rule())
                .isEqualTo(PlanningRule.MEETING_OF_ANOTHER_GROUP);
    }

    @Test
    void endNothingWhereTheStatuteDoesNotSaySo() {
        meetings(Attendance.ABSENT, Attendance.ABSENT, Attendance.ABSENT, Attendance.ABSENT);
        assertThat(count(4, meeting(4, Attendance.ABSENT, true), NONE)).containsExactly(counted(4, 5));
    }
}
