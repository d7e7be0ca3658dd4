package cz.tripartita.planning.meeting;

import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.FACILITATOR;
import static cz.tripartita.planning.PlanningSamples.GROUP;
import static cz.tripartita.planning.PlanningSamples.MEETING;
import static cz.tripartita.planning.PlanningSamples.by;
import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.group;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.meeting;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.scheduled;
import static cz.tripartita.planning.PlanningSamples.statute;
import static cz.tripartita.planning.PlanningSamples.text;
import static cz.tripartita.planning.PlanningSamples.then;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.GroupEvent.TaskAssigned;
import cz.tripartita.planning.events.GroupEvent.TaskCheckedOff;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import cz.tripartita.planning.events.MeetingEvent.MinutesApproved;
import cz.tripartita.planning.events.MeetingEvent.MinutesDrafted;
import cz.tripartita.planning.events.MeetingEvent.MinutesPublished;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.events.SideAttendance;
import cz.tripartita.planning.group.GroupDoor;
import cz.tripartita.planning.group.Roster;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MinutesTest {

    private static final UUID HEAD = id("Head");
    private static final List<SideAttendance> ATTENDANCE = List.of(new SideAttendance(Side.USER, 1, 0));
    private static final MeetingEvent CLOSED = new MeetingClosed(MEETING, GROUP, ATTENDANCE, false);
    private static final MeetingEvent FIRST = drafted(1, List.of());
    private static final MeetingEvent SECOND = drafted(2, List.of());
    private static final MeetingEvent APPROVED = new MinutesApproved(MEETING, 1, HEAD);

    @Nested
    class Drafting {

        @Test
        void saysWhichSidesWereThereAndWhichTasksReturn() {
            List<GroupEvent> group = then(
                    group(), List.of(task("first"), task("second"), new TaskCheckedOff(GROUP, id("first"), MEETING)));
            assertThat(draft(group, CLOSED)).containsExactly(drafted(1, List.of(id("second"))));
        }

        @Test
        void isRepeatedUntilTheApproval() {
            assertThat(draft(group(), CLOSED, FIRST)).containsExactly(SECOND);
            assertThat(refusal(() -> draft(group(), CLOSED, FIRST, APPROVED)).rule())
                    .isEqualTo(PlanningRule.MINUTES_NOT_YET_APPROVED);
        }

        @Test
        void isRefusedBeforeTheClosing() {
            assertThat(refusal(() -> draft(group())).rule()).isEqualTo(PlanningRule.MEETING_NOT_CLOSED);
        }
    }

    @Nested
    class Approving {

        @Test
        void namesTheLatestRevision() {
            assertThat(approve(2, by("head", HEAD), CLOSED, FIRST, SECOND))
                    .containsExactly(new MinutesApproved(MEETING, 2, HEAD));
            var refusal = refusal(() -> approve(1, by("head", HEAD), CLOSED, FIRST, SECOND));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.MINUTES_LATEST_REVISION);
            assertThat(refusal.facts()).containsEntry("revision", 1).containsEntry("latest", 2);
        }

        @Test
        void isRefusedToWhoDraftedThem() {
            var refusal = refusal(() -> approve(1, by("head", FACILITATOR), CLOSED, FIRST));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.MINUTES_APPROVED_BY_ANOTHER);
            assertThat(refusal.facts()).containsEntry("draftedBy", FACILITATOR.toString());
        }

        @Test
        void isAlreadySoTheSecondTime() {
            assertThat(approve(1, by("head", HEAD), CLOSED, FIRST, APPROVED)).isEmpty();
        }

        @Test
        void isRefusedBeforeThereIsADraft() {
            assertThat(refusal(() -> approve(1, by("head", HEAD), CLOSED)).rule())
                    .isEqualTo(PlanningRule.MINUTES_LATEST_REVISION);
            assertThat(refusal(() -> approve(1, by("head", HEAD))).rule()).isEqualTo(PlanningRule.MEETING_NOT_CLOSED);
        }
    }

    @Nested
    class Publishing {

        @Test
        void followsTheApproval() {
            assertThat(publish(List.of(Body.WORKING_GROUP), CLOSED, FIRST, APPROVED))
                    .containsExactly(new MinutesPublished(MEETING, 1));
            assertThat(refusal(() -> publish(List.of(Body.WORKING_GROUP), CLOSED, FIRST))
                            .rule())
                    .isEqualTo(PlanningRule.MINUTES_APPROVED);
        }

        @Test
        void isAlreadySoTheSecondTime() {
            assertThat(publish(List.of(Body.WORKING_GROUP), CLOSED, FIRST, APPROVED, new MinutesPublished(MEETING, 1)))
                    .isEmpty();
        }

        @Test
        void isRefusedWhereGroupsSitInPrivate() {
            var refusal = refusal(() -> publish(List.of(Body.STEERING_GROUP), CLOSED, FIRST, APPROVED));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.SITTING_IS_PUBLIC);
            assertThat(refusal.facts()).containsEntry("statuteVersion", 1);
        }
    }

    @Test
    void areNotWrittenOfAMeetingThatIsStillToCome() {
        var state = MeetingState.of(List.of(scheduled()));
        var group = GroupDoor.state(group());
        var command = new DraftMinutes(MEETING, text("minutes"));
        assertThat(refusal(() -> MinutesDecider.decide(command, state, group, byFacilitator()))
                        .facts())
                .containsEntry("phase", "SCHEDULED");
    }

    private static List<MeetingEvent> draft(List<GroupEvent> group, MeetingEvent... before) {
        var state = GroupDoor.state(group);
        return MinutesDecider.decide(new DraftMinutes(MEETING, text("minutes")), state(before), state, byFacilitator());
    }

    private static List<MeetingEvent> approve(int revision, Occasion occasion, MeetingEvent... before) {
        return MinutesDecider.decide(
                new ApproveMinutes(MEETING, revision), state(before), Roster.of(group()), occasion);
    }

    private static List<MeetingEvent> publish(List<Body> publicSittings, MeetingEvent... before) {
        return MinutesDecider.decide(
                new PublishMinutes(MEETING, 1),
                state(before),
                Roster.of(group()),
                statute(1, DAY, publicSittings),
                byFacilitator());
    }

    private static MeetingState state(MeetingEvent... before) {
        return MeetingState.of(then(meeting(), List.of(before)));
    }

    private static MeetingEvent drafted(int revision, List<UUID> openTasks) {
        return new MinutesDrafted(MEETING, revision, text("minutes"), ATTENDANCE, false, openTasks, FACILITATOR);
    }

    private static GroupEvent task(String name) {
        return new TaskAssigned(GROUP, id(name), MEETING, "Úkol", null, null);
    }
}
