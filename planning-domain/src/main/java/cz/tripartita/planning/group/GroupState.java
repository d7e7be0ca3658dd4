package cz.tripartita.planning.group;

import cz.tripartita.planning.InMunicipality;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.GroupEvent;
import java.util.List;
import java.util.UUID;

/** A working group: who is in it, and what it still has to do. */
public record GroupState(Roster roster, TaskList tasks) implements InMunicipality {

    /** Finds the group, or breaks the rule that a group referred to is known. */
    public static GroupState in(OtherStreams streams, UUID groupId) {
        return streams.need(groupId, GroupEvent.class, GroupState::of, PlanningRule.GROUP_KNOWN);
    }

    static GroupState of(List<GroupEvent> events) {
        return new GroupState(Roster.of(events), TaskList.of(events));
    }

    @Override
    public String municipality() {
        return roster.municipality();
    }

    GroupState evolve(GroupEvent event) {
        return new GroupState(roster.evolve(event), tasks.evolve(event));
    }
}
