package cz.tripartita.readmodels.meetings;

import static cz.tripartita.readmodels.PlanningStory.text;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.GroupEvent.MembershipApplied;
import cz.tripartita.planning.events.GroupEvent.MembershipEnded;
import cz.tripartita.planning.events.GroupEvent.MembershipStarted;
import cz.tripartita.planning.events.InvitedMember;
import cz.tripartita.planning.events.MeetingEvent.AttendanceRecorded;
import cz.tripartita.planning.events.MeetingEvent.GuestRecorded;
import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import cz.tripartita.planning.events.MeetingEvent.MeetingOpened;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.planning.events.MeetingEvent.MinutesApproved;
import cz.tripartita.planning.events.MeetingEvent.MinutesDrafted;
import cz.tripartita.planning.events.MembershipEnd;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.events.SideAttendance;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether all three sides are there, of a steering group that sits in private: head by office, provider, user. */
class SidesOfAMeetingTest {

    private static final UUID STEERING = id("steering");
    private static final UUID SITTING = id("sitting");
    private static final UUID HEAD_SEAT = id("seat of the head");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    private static final List<SideAttendance> AT_THE_CLOSING = List.of(
            new SideAttendance(Side.COMMISSIONER, 1, 0),
            new SideAttendance(Side.PROVIDER, 1, 1),
            new SideAttendance(Side.USER, 1, 1));

    private final JdbcClient jdbc = TestDatabase.fresh();
    private final Projector projector = Projector.of(new MeetingsProjection(jdbc));
    private final Story story = new Story();

    private MeetingView after(Object... events) {
        joined("Petr", Side.PROVIDER);
        joined("Uma", Side.USER);
        story.then(
                new GroupEstablished(
                        STEERING, id("process"), "plzen", Body.STEERING_GROUP, "Řídící", List.of(), List.of()),
                new MeetingScheduled(
                        SITTING,
                        STEERING,
                        "plzen",
                        Instant.parse("2026-05-12T12:00:00Z"),
                        "radnice",
                        List.of(),
                        List.of(
                                invited("Petr", Side.PROVIDER),
                                invited("Uma", Side.USER),
                                new InvitedMember(id("Head"), HEAD_SEAT, Side.COMMISSIONER))));
        story.then(events).tell(projector);
        return new Meetings(jdbc).find("plzen", SITTING).orElseThrow();
    }

    private void joined(String name, Side side) {
        UUID membership = id("membership of " + name);
        story.then(
                new MembershipApplied(STEERING, membership, id(name), side, null),
                new MembershipStarted(STEERING, membership, id(name), side, null, DAY));
    }

    private static InvitedMember invited(String name, Side side) {
        return new InvitedMember(id(name), id("membership of " + name), side);
    }

    private static AttendanceRecorded found(String name, Side side, Attendance attendance) {
        return new AttendanceRecorded(SITTING, id(name), id("membership of " + name), side, attendance);
    }

    private static AttendanceRecorded head(Attendance attendance) {
        return new AttendanceRecorded(SITTING, id("Head"), HEAD_SEAT, Side.COMMISSIONER, attendance);
    }

    @Test
    void areExpectedOfMembersAndOfWhoSitsByOffice() {
        MeetingView view = after();

        assertThat(view.sides())
                .containsExactly(
                        new SidePresence(Side.COMMISSIONER, 1, 1, 0),
                        new SidePresence(Side.PROVIDER, 1, 1, 0),
                        new SidePresence(Side.USER, 1, 1, 0));
        assertThat(view.allSidesExpected()).isTrue();
        assertThat(view.allSidesPresent()).isFalse();
        assertThat(view.members()).allMatch(MemberAttendance::invited);
    }

    @Test
    void areNotAllExpectedOnceTheOnlyMemberOfOneIsExcused() {
        MeetingView view = after(head(Attendance.EXCUSED));

        assertThat(view.sides()).contains(new SidePresence(Side.COMMISSIONER, 1, 0, 0));
        assertThat(view.allSidesExpected()).isFalse();
    }

    @Test
    void areNotAllExpectedOnceTheOnlyMemberOfOneHasLeft() {
        MeetingView view =
                after(new MembershipEnded(STEERING, id("membership of Uma"), id("Uma"), MembershipEnd.LEFT, DAY));

        assertThat(view.sides()).contains(new SidePresence(Side.USER, 0, 0, 0));
        assertThat(view.allSidesExpected()).isFalse();
    }

    @Test
    void areAllPresentOnceSomebodyOfEachIsFoundPresent() {
        MeetingView view = after(
                new MeetingOpened(SITTING, DAY),
                head(Attendance.PRESENT),
                found("Petr", Side.PROVIDER, Attendance.PRESENT),
                found("Uma", Side.USER, Attendance.PRESENT));

        assertThat(view.allSidesPresent()).isTrue();
    }

    /** The head changed between excuse and meeting, so what was found of the one before says nothing any more. */
    @Test
    void areThoseOfTheClosingFromThenOnAndWrittenIntoTheMinutes() {
        MeetingView view = after(
                head(Attendance.EXCUSED),
                new MeetingOpened(SITTING, DAY),
                found("Petr", Side.PROVIDER, Attendance.PRESENT),
                found("Uma", Side.USER, Attendance.PRESENT),
                new AttendanceRecorded(SITTING, id("New"), id("new seat"), Side.COMMISSIONER, Attendance.ABSENT),
                new MeetingClosed(SITTING, STEERING, AT_THE_CLOSING, false),
                new MinutesDrafted(SITTING, 1, text("minutes"), AT_THE_CLOSING, false, List.of(), id("writer")),
                new MinutesApproved(SITTING, 1, id("Head")));

        assertThat(view.sides())
                .containsExactly(
                        new SidePresence(Side.COMMISSIONER, 1, 0, 0),
                        new SidePresence(Side.PROVIDER, 1, 1, 1),
                        new SidePresence(Side.USER, 1, 1, 1));
        assertThat(view.minutes()).singleElement().satisfies(minutes -> {
            assertThat(minutes.attendance()).isEqualTo(AT_THE_CLOSING);
            assertThat(minutes.allSidesPresent()).isFalse();
            assertThat(minutes.publishedOn()).isNull();
        });
        assertThat(view.meeting().minutes()).isEqualTo(MinutesState.APPROVED);
    }

    @Test
    void doNotCountGuests() {
        MeetingView view =
                after(new MeetingOpened(SITTING, DAY), new GuestRecorded(SITTING, "Krajský úřad", text("guest")));

        assertThat(view.guests()).containsExactly(new GuestView("Krajský úřad", text("guest")));
        assertThat(view.sides()).extracting(SidePresence::present).containsOnly(0);
    }
}
