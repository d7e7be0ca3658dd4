package cz.tripartita.planning.group;

import static cz.tripartita.planning.PlanningSamples.AREA;
import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.FACILITATOR;
import static cz.tripartita.planning.PlanningSamples.GROUP;
import static cz.tripartita.planning.PlanningSamples.MEETING;
import static cz.tripartita.planning.PlanningSamples.PROCESS;
import static cz.tripartita.planning.PlanningSamples.emptyGroup;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.joined;
import static cz.tripartita.planning.PlanningSamples.left;
import static cz.tripartita.planning.PlanningSamples.then;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.events.AbsencesInARow;
import cz.tripartita.planning.events.BallotResult;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.GroupEvent.AbsencesCounted;
import cz.tripartita.planning.events.GroupEvent.FacilitatorAppointed;
import cz.tripartita.planning.events.GroupEvent.FacilitatorReleased;
import cz.tripartita.planning.events.GroupEvent.LeaderElected;
import cz.tripartita.planning.events.GroupEvent.LeaderSeatVacated;
import cz.tripartita.planning.events.GroupEvent.TaskAssigned;
import cz.tripartita.planning.events.GroupEvent.TaskCheckedOff;
import cz.tripartita.planning.events.LeaderSeatEnd;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.group.GroupHistory.Described;
import cz.tripartita.planning.group.GroupHistory.Leader;
import cz.tripartita.planning.group.GroupHistory.Member;
import cz.tripartita.planning.group.GroupHistory.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupHistoryTest {

    private static final List<GroupEvent> EVENTS = then(
            emptyGroup(),
            joined("Petr", Side.PROVIDER),
            List.of(
                    new FacilitatorAppointed(GROUP, id("Fany")),
                    new FacilitatorReleased(GROUP, FACILITATOR),
                    new TaskAssigned(GROUP, id("first"), MEETING, "Oslovit obce", null, null),
                    new TaskAssigned(GROUP, id("second"), MEETING, "Spočítat jízdy", null, DAY),
                    new TaskCheckedOff(GROUP, id("first"), MEETING),
                    new LeaderElected(
                            GROUP,
                            PROCESS,
                            MEETING,
                            id("membership of Petr"),
                            id("Petr"),
                            DAY,
                            DAY.plusYears(1),
                            new BallotResult(3, 3, 3, 2),
                            1),
                    new AbsencesCounted(GROUP, MEETING, List.of(new AbsencesInARow(id("membership of Petr"), 2))),
                    left("Petr"),
                    new LeaderSeatVacated(
                            GROUP, PROCESS, id("membership of Petr"), id("Petr"), LeaderSeatEnd.MEMBERSHIP, DAY)));

    private static final List<Step> STEPS = GroupHistory.of(EVENTS).steps();

    @Test
    void saysTheStateBeforeAndAfterEachEvent() {
        assertThat(STEPS).extracting(Step::event).isEqualTo(EVENTS);
        assertThat(STEPS.getFirst().before()).isNull();
        for (int step = 1; step < STEPS.size(); step++) {
            assertThat(STEPS.get(step).before()).isEqualTo(STEPS.get(step - 1).after());
        }
    }

    @Test
    void beginsWithWhatTheGroupIsFor() {
        assertThat(STEPS.getFirst().after())
                .isEqualTo(new Described(
                        Body.WORKING_GROUP,
                        List.of(AREA),
                        List.of(FACILITATOR),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void followsAMembershipFromTheApplicationToItsEnd() {
        assertThat(List.of(1, 2, 3, 11))
                .extracting(step -> STEPS.get(step).after().memberships())
                .containsExactly(
                        List.of(petr(0, false, false)),
                        List.of(petr(1, false, false)),
                        List.of(petr(1, true, false)),
                        List.of(petr(1, true, true)));
    }

    @Test
    void followsFacilitatorsAndTasks() {
        assertThat(STEPS.get(5).after().facilitators()).containsExactly(id("Fany"));
        assertThat(STEPS.get(7).after().openTasks()).containsExactly(id("first"), id("second"));
        assertThat(STEPS.get(8).after().openTasks()).containsExactly(id("second"));
        assertThat(STEPS.get(8).after().tasksCheckedOff()).containsExactly(id("first"));
    }

    @Test
    void followsTheSeatOfTheLeaderAndTheAbsences() {
        Leader petr = new Leader(id("membership of Petr"), id("Petr"), DAY.plusYears(1));

        assertThat(List.of(8, 9, 11, 12))
                .extracting(step -> STEPS.get(step).after().leader())
                .containsExactly(null, petr, petr, null);
        assertThat(STEPS.get(9).after().absences()).isEmpty();
        assertThat(STEPS.get(10).after().absences()).containsExactly(new AbsencesInARow(id("membership of Petr"), 2));
    }

    @Test
    void isTheSameForAPartOfTheEvents() {
        assertThat(GroupHistory.of(EVENTS.subList(0, 4)).steps()).isEqualTo(STEPS.subList(0, 4));
        assertThat(GroupHistory.of(List.of()).steps()).isEmpty();
    }

    private static Member petr(int signedVersion, boolean started, boolean ended) {
        return new Member(
                id("membership of Petr"),
                id("Petr"),
                Side.PROVIDER,
                id("organisation of Petr"),
                signedVersion,
                started ? DAY.minusDays(9) : null,
                ended);
    }
}
