package cz.tripartita.planning.group;

import cz.tripartita.planning.InMunicipality;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.GroupEvent;
import java.util.List;
import java.util.UUID;

/** A group: who is in it, what it still has to do, and who has been missing. */
public record GroupState(Roster roster, TaskList tasks, AbsenceCount absences) implements InMunicipality {

    /** Finds the group, or breaks the rule that a group referred to is known. */
    public static GroupState in(OtherStreams streams, UUID groupId) {
        return streams.need(groupId, GroupEvent.class, GroupState::of, PlanningRule.GROUP_KNOWN);
    }

    static GroupState of(List<GroupEvent> events) {
        GroupState state = new GroupState(Roster.of(events.subList(0, 1)), TaskList.NONE, AbsenceCount.NONE);
        for (GroupEvent event : events.subList(1, events.size())) {
            state = state.evolve(event);
        }
        return state;
    }

    @Override
    public String municipality() {
        return roster.municipality();
    }

    GroupState evolve(GroupEvent event) {
        return new GroupState(roster.evolve(event), tasks.evolve(event), absences.evolve(event));
    }
}
