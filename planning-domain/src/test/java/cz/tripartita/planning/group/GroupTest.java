package cz.tripartita.planning.group;

import static cz.tripartita.planning.PlanningSamples.AREA;
import static cz.tripartita.planning.PlanningSamples.CITY;
import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.FACILITATOR;
import static cz.tripartita.planning.PlanningSamples.GROUP;
import static cz.tripartita.planning.PlanningSamples.MEETING;
import static cz.tripartita.planning.PlanningSamples.PROCESS;
import static cz.tripartita.planning.PlanningSamples.by;
import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.byStrangeFacilitator;
import static cz.tripartita.planning.PlanningSamples.emptyGroup;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.meeting;
import static cz.tripartita.planning.PlanningSamples.on;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.scheduled;
import static cz.tripartita.planning.PlanningSamples.statute;
import static cz.tripartita.planning.PlanningSamples.then;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.GroupEvent.FacilitatorAppointed;
import cz.tripartita.planning.events.GroupEvent.FacilitatorReleased;
import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.GroupEvent.TaskAssigned;
import cz.tripartita.planning.events.GroupEvent.TaskCheckedOff;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.MeetingEvent.MeetingCancelled;
import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupTest {

    private static final StatuteAdopted STATUTE = statute(1, DAY, List.of());
    private static final GroupEvent TASK =
            new TaskAssigned(GROUP, id("task"), id("meeting last year"), "Zjistit cenu jízdy", null, null);

    @Nested
    class Establishing {

        @Test
        void isForAreasOfTheStatute() {
            assertThat(GroupDecider.decide(establishing(AREA, AREA), STATUTE, byFacilitator()))
                    .containsExactly(new GroupEstablished(
                            GROUP, PROCESS, CITY, Body.WORKING_GROUP, "Senioři", List.of(AREA), List.of(FACILITATOR)));
        }

        @Test
        void refusesAnAreaThatTheStatuteDoesNotHave() {
            var refusal =
                    refusal(() -> GroupDecider.decide(establishing(AREA, "foreigners"), STATUTE, byFacilitator()));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.AREA_IN_STATUTE);
            assertThat(refusal.facts()).isEqualTo(Map.of("unknown", List.of("foreigners"), "statuteVersion", 1));
        }
    }

    @Nested
    class EstablishingOtherBodies {

        private List<GroupEvent> establish(@Nullable Body body, String... areas) {
            var command =
                    new EstablishGroup(GROUP, PROCESS, body, "Řídící skupina", List.of(areas), List.of(FACILITATOR));
            return GroupDecider.decide(command, STATUTE, byFacilitator());
        }

        @Test
        void isForNoArea() {
            assertThat(establish(Body.STEERING_GROUP))
                    .containsExactly(new GroupEstablished(
                            GROUP,
                            PROCESS,
                            CITY,
                            Body.STEERING_GROUP,
                            "Řídící skupina",
                            List.of(),
                            List.of(FACILITATOR)));
            assertThat(refusal(() -> establish(Body.EXPERT_PLATFORM, AREA)).rule())
                    .isEqualTo(PlanningRule.AREAS_OF_WORKING_GROUP);
            assertThat(refusal(() -> establish(null)).rule()).isEqualTo(PlanningRule.AREAS_OF_WORKING_GROUP);
        }

        @Test
        void isNotForBodiesOfTheMunicipality() {
            assertThat(refusal(() -> establish(Body.COUNCIL)).rule()).isEqualTo(PlanningRule.BODY_OF_THE_PROCESS);
        }
    }

    @Nested
    class Leading {

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"coordinator", "head"})
        void isForThemOnEveryGroup(String role) {
            assertThatNoException().isThrownBy(() -> roster().requireLeader(by(role, id("anybody"))));
        }

        @Test
        void isForItsFacilitator() {
            assertThatNoException().isThrownBy(() -> roster().requireLeader(byFacilitator()));
        }

        @Test
        void isNotForTheFacilitatorOfAnotherGroup() {
            var refusal = refusal(() -> roster().requireLeader(byStrangeFacilitator()));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.FACILITATES_ONLY_OWN_GROUPS);
            assertThat(refusal.facts()).isEqualTo(Map.of("groupId", GROUP.toString(), "role", "facilitator"));
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"member", "auditor", "policy", "applicant"})
        void isNotForAnotherRoleEvenOfTheSamePerson(String role) {
            assertThat(refusal(() -> roster().requireLeader(by(role, FACILITATOR)))
                            .rule())
                    .isEqualTo(PlanningRule.FACILITATES_ONLY_OWN_GROUPS);
        }

        @Test
        void goesToWhoIsAppointedAndEndsWithTheRelease() {
            GroupState before = state(List.of());
            assertThat(GroupDecider.decide(new AppointFacilitator(GROUP, id("New")), before))
                    .containsExactly(new FacilitatorAppointed(GROUP, id("New")));
            assertThat(GroupDecider.decide(new ReleaseFacilitator(GROUP, id("New")), before))
                    .isEmpty();
            GroupState after = state(List.of(new FacilitatorAppointed(GROUP, id("New"))));
            assertThat(GroupDecider.decide(new AppointFacilitator(GROUP, id("New")), after))
                    .isEmpty();
            assertThat(GroupDecider.decide(new ReleaseFacilitator(GROUP, id("New")), after))
                    .containsExactly(new FacilitatorReleased(GROUP, id("New")));
        }

        @Test
        void isOverAfterTheRelease() {
            Roster roster = Roster.of(then(emptyGroup(), List.of(new FacilitatorReleased(GROUP, FACILITATOR))));
            assertThat(refusal(() -> roster.requireLeader(byFacilitator())).rule())
                    .isEqualTo(PlanningRule.FACILITATES_ONLY_OWN_GROUPS);
        }
    }

    @Nested
    class AssigningATask {

        @Test
        void happensAtAnOpenMeetingOfTheGroup() {
            assertThat(assign("task", List.of(), meeting(), byFacilitator()))
                    .containsExactly(
                            new TaskAssigned(GROUP, id("task"), MEETING, "Zjistit cenu", null, DAY.plusDays(30)));
        }

        @Test
        void isRefusedWhileTheMeetingIsNotOpen() {
            List<MeetingEvent> closed = then(meeting(), List.of(new MeetingClosed(MEETING, GROUP, List.of(), true)));
            List<MeetingEvent> cancelled = List.of(scheduled(), new MeetingCancelled(MEETING, "nemoc"));
            for (List<MeetingEvent> meeting : List.of(List.of(scheduled()), closed, cancelled)) {
                assertThat(refusal(() -> assign("task", List.of(), meeting, byFacilitator()))
                                .rule())
                        .isEqualTo(PlanningRule.MEETING_NOT_OPEN);
            }
        }

        @Test
        void isRefusedForADayBeforeTheOpening() {
            var refusal = refusal(() -> assign("task", List.of(), meeting(), on(DAY.minusDays(1), byFacilitator())));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.MEETING_NOT_OPEN);
            assertThat(refusal.facts()).containsEntry("happenedOn", "2026-05-11");
        }

        @Test
        void isRefusedAtAMeetingOfAnotherGroup() {
            var command = new AssignTask(id("other group"), id("task"), MEETING, "Zjistit cenu", null, null);
            var refusal = refusal(
                    () -> GroupDecider.decide(command, state(List.of()), Sitting.of(meeting()), byFacilitator()));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.MEETING_OF_ANOTHER_GROUP);
            assertThat(refusal.facts()).containsEntry("meetingOf", GROUP.toString());
        }

        @Test
        void isRefusedUnderAnIdThatIsTaken() {
            assertThat(refusal(() -> assign("task", List.of(TASK), meeting(), byFacilitator()))
                            .rule())
                    .isEqualTo(PlanningRule.TASK_ID_NEW);
        }

        @Test
        void isRefusedToWhoDoesNotLeadTheGroup() {
            assertThat(refusal(() -> assign("task", List.of(), meeting(), byStrangeFacilitator()))
                            .rule())
                    .isEqualTo(PlanningRule.FACILITATES_ONLY_OWN_GROUPS);
        }
    }

    @Nested
    class CheckingOffATask {

        @Test
        void happensAtAnOpenMeetingOfTheGroup() {
            assertThat(checkOff("task", List.of(TASK), meeting()))
                    .containsExactly(new TaskCheckedOff(GROUP, id("task"), MEETING));
        }

        @Test
        void isAlreadySoTheSecondTime() {
            GroupEvent done = new TaskCheckedOff(GROUP, id("task"), MEETING);
            assertThat(checkOff("task", List.of(TASK, done), meeting())).isEmpty();
        }

        @Test
        void isRefusedForATaskThatWasNotAssigned() {
            assertThat(refusal(() -> checkOff("another", List.of(TASK), meeting()))
                            .rule())
                    .isEqualTo(PlanningRule.TASK_KNOWN);
        }

        @Test
        void isRefusedOutsideAMeeting() {
            assertThat(refusal(() -> checkOff("task", List.of(TASK), List.of(scheduled())))
                            .rule())
                    .isEqualTo(PlanningRule.MEETING_NOT_OPEN);
        }
    }

    private static EstablishGroup establishing(String... areas) {
        return new EstablishGroup(GROUP, PROCESS, null, "Senioři", List.of(areas), List.of(FACILITATOR, FACILITATOR));
    }

    private static List<GroupEvent> assign(
            String task, List<GroupEvent> before, List<MeetingEvent> meeting, Occasion occasion) {
        UUID taskId = id(task);
        var command = new AssignTask(GROUP, taskId, MEETING, "Zjistit cenu", null, DAY.plusDays(30));
        return GroupDecider.decide(command, state(before), Sitting.of(meeting), occasion);
    }

    private static List<GroupEvent> checkOff(String task, List<GroupEvent> before, List<MeetingEvent> meeting) {
        var command = new CheckOffTask(GROUP, id(task), MEETING);
        return GroupDecider.decide(command, state(before), Sitting.of(meeting), byFacilitator());
    }

    private static Roster roster() {
        return Roster.of(emptyGroup());
    }

    private static GroupState state(List<GroupEvent> more) {
        return GroupState.of(then(emptyGroup(), more));
    }
}
