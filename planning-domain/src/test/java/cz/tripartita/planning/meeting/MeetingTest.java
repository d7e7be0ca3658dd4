package cz.tripartita.planning.meeting;

import static cz.tripartita.planning.PlanningSamples.CITY;
import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.GROUP;
import static cz.tripartita.planning.PlanningSamples.MEETING;
import static cz.tripartita.planning.PlanningSamples.NOW;
import static cz.tripartita.planning.PlanningSamples.PROCESS;
import static cz.tripartita.planning.PlanningSamples.PROPOSAL;
import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.byStrangeFacilitator;
import static cz.tripartita.planning.PlanningSamples.found;
import static cz.tripartita.planning.PlanningSamples.group;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.joined;
import static cz.tripartita.planning.PlanningSamples.left;
import static cz.tripartita.planning.PlanningSamples.meeting;
import static cz.tripartita.planning.PlanningSamples.on;
import static cz.tripartita.planning.PlanningSamples.opened;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.scheduled;
import static cz.tripartita.planning.PlanningSamples.text;
import static cz.tripartita.planning.PlanningSamples.then;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.PlanningSamples;
import cz.tripartita.planning.StatuteSample;
import cz.tripartita.planning.events.AgendaItem;
import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.InvitedMember;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.MeetingEvent.AgendaItemAdded;
import cz.tripartita.planning.events.MeetingEvent.GuestRecorded;
import cz.tripartita.planning.events.MeetingEvent.MeetingCancelled;
import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import cz.tripartita.planning.events.MeetingEvent.MeetingOpened;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.events.SideAttendance;
import cz.tripartita.planning.group.Roster;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingTest {

    private static final MeetingEvent CLOSED = new MeetingClosed(MEETING, GROUP, List.of(), true);
    private static final MeetingEvent CANCELLED = new MeetingCancelled(MEETING, "nemoc");
    private static final ProposalToDiscuss DISCUSSED = new ProposalToDiscuss(PROPOSAL, GROUP, PROCESS, CITY);

    @Nested
    class Scheduling {

        @Test
        void invitesTheMembersOfTheDay() {
            List<GroupEvent> group = then(group(), List.of(left("Petr")), joined("Pavla", Side.PROVIDER));
            assertThat(schedule(group, "Doprava", List.of(DISCUSSED), byFacilitator()))
                    .containsExactly(new MeetingScheduled(
                            MEETING,
                            GROUP,
                            CITY,
                            NOW,
                            "radnice",
                            List.of(new AgendaItem("Doprava", PROPOSAL, null)),
                            List.of(
                                    invited("Clara", Side.COMMISSIONER),
                                    invited("Uma", Side.USER),
                                    invited("Pavla", Side.PROVIDER))));
        }

        private static InvitedMember invited(String name, Side side) {
            return new InvitedMember(id(name), id("membership of " + name), side);
        }

        @Test
        void leavesAsManyDaysAsTheStatuteSays() {
            var command = new ScheduleMeeting(MEETING, GROUP, NOW, "radnice", List.of());
            StatuteAdopted week = PlanningSamples.adopted(
                    1, DAY.minusYears(1), StatuteSample.usual(1).invitedAhead(7));
            Occasion inTime = on(DAY.minusDays(7), byFacilitator());
            Occasion late = on(DAY.minusDays(6), byFacilitator());

            assertThat(AgendaDecider.decide(command, roster(), agenda(List.of()), week, inTime))
                    .hasSize(1);
            assertThat(refusal(() -> AgendaDecider.decide(command, roster(), agenda(List.of()), week, late))
                            .rule())
                    .isEqualTo(PlanningRule.INVITED_IN_TIME);
        }

        @Test
        void isRefusedToTheFacilitatorOfAnotherGroup() {
            assertThat(refusal(() -> schedule(group(), "Doprava", List.of(), byStrangeFacilitator()))
                            .rule())
                    .isEqualTo(PlanningRule.FACILITATES_ONLY_OWN_GROUPS);
        }

        @Test
        void isRefusedWithAnItemWithoutTitle() {
            for (String title : List.of(" ", "x".repeat(301))) {
                assertThat(refusal(() -> schedule(group(), title, List.of(), byFacilitator()))
                                .rule())
                        .isEqualTo(PlanningRule.AGENDA_ITEM_TITLED);
            }
        }

        @Test
        void isRefusedWithAProposalOfAnotherGroup() {
            var other = new ProposalToDiscuss(PROPOSAL, id("other group"), PROCESS, CITY);
            assertThat(refusal(() -> schedule(group(), "Doprava", List.of(other), byFacilitator()))
                            .rule())
                    .isEqualTo(PlanningRule.PROPOSAL_OF_ANOTHER_GROUP);
        }
    }

    @Nested
    class AddingToTheAgenda {

        @Test
        void isPossibleUntilTheMeetingIsOver() {
            for (List<MeetingEvent> before : List.of(List.of(scheduled()), List.of(scheduled(), opened()))) {
                assertThat(add(before, "second proposal"))
                        .containsExactly(
                                new AgendaItemAdded(MEETING, new AgendaItem("Doprava", id("second proposal"), null)));
            }
        }

        @Test
        void isAlreadySoForAProposalThatIsOnIt() {
            var command = new AddAgendaItem(MEETING, "Doprava", PROPOSAL, null);
            assertThat(AgendaDecider.decide(
                            command,
                            state(scheduled()),
                            roster(),
                            agenda(List.of(DISCUSSED), command.item()),
                            byFacilitator()))
                    .isEmpty();
        }

        @Test
        void isRefusedAfterClosingAndCancelling() {
            assertThat(refusal(() -> add(List.of(scheduled(), opened(), CLOSED), "second proposal"))
                            .rule())
                    .isEqualTo(PlanningRule.MEETING_NOT_OPEN);
            assertThat(refusal(() -> add(List.of(scheduled(), CANCELLED), "second proposal"))
                            .rule())
                    .isEqualTo(PlanningRule.MEETING_NOT_OPEN);
        }
    }

    @Nested
    class Opening {

        @Test
        void happensOnTheDay() {
            assertThat(open(scheduled())).containsExactly(new MeetingOpened(MEETING, DAY));
        }

        @Test
        void isAlreadySoTheSecondTime() {
            assertThat(open(scheduled(), opened())).isEmpty();
        }

        @Test
        void isRefusedAfterClosingAndCancelling() {
            assertThat(refusal(() -> open(scheduled(), opened(), CLOSED)).rule())
                    .isEqualTo(PlanningRule.MEETING_NOT_SCHEDULED);
            assertThat(refusal(() -> open(scheduled(), CANCELLED)).facts()).containsEntry("phase", "CANCELLED");
        }
    }

    @Nested
    class Cancelling {

        @Test
        void isPossibleBeforeTheOpeningAlone() {
            assertThat(cancel(scheduled())).containsExactly(CANCELLED);
            assertThat(refusal(() -> cancel(scheduled(), opened())).rule())
                    .isEqualTo(PlanningRule.MEETING_NOT_SCHEDULED);
        }
    }

    @Nested
    class RecordingAttendance {

        @ParameterizedTest(name = "{0}")
        @EnumSource
        void isPossibleWhileTheMeetingIsOpen(Attendance attendance) {
            assertThat(record("Petr", attendance, group(), scheduled(), opened()))
                    .containsExactly(found("Petr", Side.PROVIDER, attendance));
        }

        @Test
        void ofAnExcuseIsPossibleBeforeTheOpening() {
            assertThat(record("Petr", Attendance.EXCUSED, group(), scheduled())).hasSize(1);
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(names = {"PRESENT", "ABSENT"})
        void isRefusedBeforeTheOpening(Attendance attendance) {
            var refusal = refusal(() -> record("Petr", attendance, group(), scheduled()));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.MEETING_NOT_OPEN);
            assertThat(refusal.facts()).containsEntry("phase", "SCHEDULED");
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource
        void isRefusedAfterTheClosing(Attendance attendance) {
            assertThat(refusal(() -> record("Petr", attendance, group(), scheduled(), opened(), CLOSED))
                            .rule())
                    .isEqualTo(PlanningRule.MEETING_NOT_OPEN);
        }

        @Test
        void replacesAnEarlierRecord() {
            MeetingEvent excused = found("Petr", Side.PROVIDER, Attendance.EXCUSED);
            assertThat(record("Petr", Attendance.PRESENT, group(), scheduled(), excused, opened()))
                    .hasSize(1);
            assertThat(record("Petr", Attendance.EXCUSED, group(), scheduled(), excused, opened()))
                    .isEmpty();
        }

        @Test
        void isRefusedOfSomebodyWhoIsNoMember() {
            List<GroupEvent> gone = then(group(), List.of(left("Petr")));
            for (String nobody : List.of("Petr", "Guest")) {
                var refusal = refusal(() -> record(nobody, Attendance.PRESENT, gone, scheduled(), opened()));
                assertThat(refusal.rule()).isEqualTo(PlanningRule.ATTENDANCE_ONLY_OF_MEMBERS);
                assertThat(refusal.facts()).containsEntry("memberId", id(nobody).toString());
            }
        }
    }

    @Nested
    class RecordingAGuest {

        @Test
        void isPossibleWhileTheMeetingIsOpen() {
            var command = new RecordGuest(MEETING, "Plzeňský kraj", text("Guest"));
            assertThat(AttendanceDecider.decide(command, state(scheduled(), opened()), roster(), byFacilitator()))
                    .containsExactly(new GuestRecorded(MEETING, "Plzeňský kraj", text("Guest")));
            assertThat(refusal(() -> AttendanceDecider.decide(command, state(scheduled()), roster(), byFacilitator()))
                            .rule())
                    .isEqualTo(PlanningRule.MEETING_NOT_OPEN);
        }
    }

    @Nested
    class Closing {

        @Test
        void saysWhetherAllSidesWereThere() {
            assertThat(close(group(), meeting()))
                    .containsExactly(new MeetingClosed(
                            MEETING,
                            GROUP,
                            List.of(
                                    new SideAttendance(Side.COMMISSIONER, 1, 1),
                                    new SideAttendance(Side.PROVIDER, 1, 1),
                                    new SideAttendance(Side.USER, 1, 1)),
                            true));
            List<MeetingEvent> withoutUsers = then(meeting(), List.of(found("Uma", Side.USER, Attendance.ABSENT)));
            assertThat(close(group(), withoutUsers))
                    .containsExactly(new MeetingClosed(
                            MEETING,
                            GROUP,
                            List.of(
                                    new SideAttendance(Side.COMMISSIONER, 1, 1),
                                    new SideAttendance(Side.PROVIDER, 1, 1),
                                    new SideAttendance(Side.USER, 1, 0)),
                            false));
        }

        @Test
        void isRefusedWhileAMemberHasNoAttendance() {
            List<GroupEvent> bigger = then(group(), joined("Pavla", Side.PROVIDER), joined("Uršula", Side.USER));
            var refusal = refusal(() -> close(bigger, meeting()));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.ATTENDANCE_OF_EVERY_MEMBER);
            assertThat(refusal.facts())
                    .isEqualTo(Map.of(
                            "withoutAttendance",
                            List.of(
                                    Map.of("memberId", id("Pavla").toString(), "side", "PROVIDER"),
                                    Map.of("memberId", id("Uršula").toString(), "side", "USER"))));
        }

        @Test
        void asksForTheAttendanceAnewOfAMemberWhoLeftAndCameBack() {
            List<GroupEvent> back =
                    then(group(), List.of(left("Petr")), joined("Petr", Side.PROVIDER, id("second membership")));
            assertThat(refusal(() -> close(back, meeting())).rule()).isEqualTo(PlanningRule.ATTENDANCE_OF_EVERY_MEMBER);
        }

        @Test
        void doesNotCountAMemberWhoLeft() {
            List<GroupEvent> gone = then(group(), List.of(left("Petr")));
            var closed = (MeetingClosed) close(gone, meeting()).getFirst();
            assertThat(closed.attendance()).contains(new SideAttendance(Side.PROVIDER, 0, 0));
            assertThat(closed.allSidesPresent()).isFalse();
        }

        @Test
        void isAlreadySoTheSecondTimeAndRefusedBeforeTheOpening() {
            assertThat(close(group(), then(meeting(), List.of(CLOSED)))).isEmpty();
            assertThat(refusal(() -> close(group(), List.of(scheduled()))).rule())
                    .isEqualTo(PlanningRule.MEETING_NOT_OPEN);
        }

        @Test
        void isRefusedForADayBeforeTheOpening() {
            var command = new CloseMeeting(MEETING);
            Occasion before = on(DAY.minusDays(1), byFacilitator());
            assertThat(refusal(() -> AttendanceDecider.decide(command, MeetingState.of(meeting()), roster(), before))
                            .rule())
                    .isEqualTo(PlanningRule.MEETING_NOT_OPEN);
        }
    }

    private static List<MeetingEvent> schedule(
            List<GroupEvent> group, String title, List<ProposalToDiscuss> proposals, Occasion occasion) {
        var item = new AgendaItem(title, PROPOSAL, null);
        var command = new ScheduleMeeting(MEETING, GROUP, NOW, "radnice", List.of(item));
        StatuteAdopted statute = PlanningSamples.statute(1, DAY, List.of());
        return AgendaDecider.decide(command, Roster.of(group), agenda(proposals, item), statute, occasion);
    }

    private static List<MeetingEvent> add(List<MeetingEvent> before, String proposal) {
        var command = new AddAgendaItem(MEETING, "Doprava", id(proposal), null);
        var proposals = List.of(new ProposalToDiscuss(id(proposal), GROUP, PROCESS, CITY));
        Agenda agenda = agenda(proposals, command.item());
        return AgendaDecider.decide(command, MeetingState.of(before), roster(), agenda, byFacilitator());
    }

    private static Agenda agenda(List<ProposalToDiscuss> proposals, AgendaItem... items) {
        return new Agenda(List.of(items), proposals, List.of());
    }

    private static List<MeetingEvent> open(MeetingEvent... before) {
        return AttendanceDecider.decide(new OpenMeeting(MEETING), state(before), roster(), byFacilitator());
    }

    private static List<MeetingEvent> cancel(MeetingEvent... before) {
        return AgendaDecider.decide(new CancelMeeting(MEETING, "nemoc"), state(before), roster(), byFacilitator());
    }

    private static List<MeetingEvent> record(
            String name, Attendance attendance, List<GroupEvent> group, MeetingEvent... before) {
        var command = new RecordAttendance(MEETING, id(name), attendance);
        return AttendanceDecider.decide(command, state(before), Roster.of(group), byFacilitator());
    }

    private static List<MeetingEvent> close(List<GroupEvent> group, List<MeetingEvent> before) {
        return AttendanceDecider.decide(
                new CloseMeeting(MEETING), MeetingState.of(before), Roster.of(group), byFacilitator());
    }

    private static MeetingState state(MeetingEvent... before) {
        return MeetingState.of(List.of(before));
    }

    private static Roster roster() {
        return Roster.of(group());
    }
}
