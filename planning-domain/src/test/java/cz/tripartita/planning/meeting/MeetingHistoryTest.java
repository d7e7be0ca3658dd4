package cz.tripartita.planning.meeting;

import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.FACILITATOR;
import static cz.tripartita.planning.PlanningSamples.GROUP;
import static cz.tripartita.planning.PlanningSamples.MEETING;
import static cz.tripartita.planning.PlanningSamples.PROPOSAL;
import static cz.tripartita.planning.PlanningSamples.found;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.meeting;
import static cz.tripartita.planning.PlanningSamples.scheduled;
import static cz.tripartita.planning.PlanningSamples.text;
import static cz.tripartita.planning.PlanningSamples.then;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.events.AgendaItem;
import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.BallotResult;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.DecisionRule;
import cz.tripartita.planning.events.Matter;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.MeetingEvent.AgendaItemAdded;
import cz.tripartita.planning.events.MeetingEvent.DecisionTaken;
import cz.tripartita.planning.events.MeetingEvent.MeetingCancelled;
import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import cz.tripartita.planning.events.MeetingEvent.MinutesApproved;
import cz.tripartita.planning.events.MeetingEvent.MinutesDrafted;
import cz.tripartita.planning.events.MeetingEvent.MinutesPublished;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.events.SideAttendance;
import cz.tripartita.planning.group.Sitting.Phase;
import cz.tripartita.planning.meeting.MeetingHistory.Closing;
import cz.tripartita.planning.meeting.MeetingHistory.Described;
import cz.tripartita.planning.meeting.MeetingHistory.Found;
import cz.tripartita.planning.meeting.MeetingHistory.MinutesDescribed;
import cz.tripartita.planning.meeting.MeetingHistory.Step;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeetingHistoryTest {

    private static final List<SideAttendance> ATTENDANCE = List.of(new SideAttendance(Side.USER, 1, 0));

    private static final List<MeetingEvent> EVENTS = then(
            meeting(),
            List.of(
                    new AgendaItemAdded(MEETING, new AgendaItem("Plán", null, id("plan"))),
                    found("Uma", Side.USER, Attendance.EXCUSED),
                    new DecisionTaken(
                            MEETING,
                            id("decision"),
                            Body.WORKING_GROUP,
                            Matter.PLANNING_CONTENT,
                            PROPOSAL,
                            1,
                            DecisionRule.CONSENSUS,
                            1,
                            new BallotResult(3, 2, 2, 2),
                            true),
                    new MeetingClosed(MEETING, GROUP, ATTENDANCE, false),
                    new MinutesDrafted(MEETING, 1, text("minutes"), ATTENDANCE, false, List.of(), FACILITATOR),
                    new MinutesApproved(MEETING, 1, id("Head")),
                    new MinutesPublished(MEETING, 1)));

    private static final List<Step> STEPS = MeetingHistory.of(EVENTS).steps();

    @Test
    void saysTheStateBeforeAndAfterEachEvent() {
        assertThat(STEPS).extracting(Step::event).isEqualTo(EVENTS);
        assertThat(STEPS.getFirst().before()).isNull();
        for (int step = 1; step < STEPS.size(); step++) {
            assertThat(STEPS.get(step).before()).isEqualTo(STEPS.get(step - 1).after());
        }
    }

    @Test
    void beginsWithItsAgenda() {
        assertThat(STEPS.getFirst().after())
                .isEqualTo(new Described(
                        GROUP,
                        Phase.SCHEDULED,
                        null,
                        List.of(PROPOSAL),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        new MinutesDescribed(0, null, false, false)));
    }

    @Test
    void endsWithWhoWasThereAndThePublishedMinutes() {
        List<Found> attendance = Stream.of("Clara", "Petr", "Uma")
                .map(name -> new Found(
                        id("membership of " + name), name.equals("Uma") ? Attendance.EXCUSED : Attendance.PRESENT))
                .sorted((one, other) -> one.membershipId().compareTo(other.membershipId()))
                .toList();

        assertThat(STEPS.getLast().after())
                .isEqualTo(new Described(
                        GROUP,
                        Phase.CLOSED,
                        DAY,
                        List.of(PROPOSAL),
                        List.of(id("plan")),
                        attendance,
                        List.of(id("decision")),
                        new Closing(ATTENDANCE, false),
                        new MinutesDescribed(1, FACILITATOR, true, true)));
    }

    @Test
    void followsTheMinutesStepByStep() {
        assertThat(STEPS.subList(9, 12))
                .extracting(step -> step.after().minutes())
                .containsExactly(
                        new MinutesDescribed(1, FACILITATOR, false, false),
                        new MinutesDescribed(1, FACILITATOR, true, false),
                        new MinutesDescribed(1, FACILITATOR, true, true));
    }

    @Test
    void saysThatItDoesNotTakePlace() {
        List<Step> steps = MeetingHistory.of(List.of(scheduled(), new MeetingCancelled(MEETING, "nemoc")))
                .steps();

        assertThat(steps.getLast().after().phase()).isEqualTo(Phase.CANCELLED);
    }

    @Test
    void isTheSameForAPartOfTheEvents() {
        assertThat(MeetingHistory.of(EVENTS.subList(0, 4)).steps()).isEqualTo(STEPS.subList(0, 4));
        assertThat(MeetingHistory.of(List.of()).steps()).isEmpty();
    }
}
