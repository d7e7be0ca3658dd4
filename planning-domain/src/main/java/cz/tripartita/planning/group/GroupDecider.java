package cz.tripartita.planning.group;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.Area;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.GroupEvent.FacilitatorAppointed;
import cz.tripartita.planning.events.GroupEvent.FacilitatorReleased;
import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.GroupEvent.TaskAssigned;
import cz.tripartita.planning.events.GroupEvent.TaskCheckedOff;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What follows from a command about a group, its facilitators and its tasks. */
final class GroupDecider {

    private GroupDecider() {}

    static List<GroupEvent> decide(EstablishGroup command, StatuteAdopted statute, Occasion occasion) {
        Set<String> inStatute = statute.areas().stream().map(Area::code).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>(command.areas());
        unknown.removeAll(inStatute);
        if (!unknown.isEmpty()) {
            throw new RuleBroken(
                    PlanningRule.AREA_IN_STATUTE, Map.of("unknown", unknown, "statuteVersion", statute.version()));
        }
        return List.of(new GroupEstablished(
                command.groupId(),
                command.processId(),
                occasion.municipality(),
                command.name(),
                command.areas().stream().distinct().toList(),
                command.facilitators().stream().distinct().toList()));
    }

    static List<GroupEvent> decide(AppointFacilitator command, GroupState state) {
        return state.roster().facilitators().contains(command.personId())
                ? List.of()
                : List.of(new FacilitatorAppointed(command.groupId(), command.personId()));
    }

    static List<GroupEvent> decide(ReleaseFacilitator command, GroupState state) {
        return state.roster().facilitators().contains(command.personId())
                ? List.of(new FacilitatorReleased(command.groupId(), command.personId()))
                : List.of();
    }

    static List<GroupEvent> decide(AssignTask command, GroupState state, Sitting sitting, Occasion occasion) {
        state.roster().requireLeader(occasion);
        sitting.requireOpenFor(command.groupId(), occasion.happenedOn());
        if (state.tasks().assigned().contains(command.taskId())) {
            throw new RuleBroken(PlanningRule.TASK_ID_NEW, Map.of("taskId", command.taskId()));
        }
        return List.of(new TaskAssigned(
                command.groupId(),
                command.taskId(),
                command.meetingId(),
                command.description(),
                command.organisationId(),
                command.dueOn()));
    }

    static List<GroupEvent> decide(CheckOffTask command, GroupState state, Sitting sitting, Occasion occasion) {
        state.roster().requireLeader(occasion);
        sitting.requireOpenFor(command.groupId(), occasion.happenedOn());
        if (!state.tasks().assigned().contains(command.taskId())) {
            throw new RuleBroken(PlanningRule.TASK_KNOWN, Map.of("taskId", command.taskId()));
        }
        return state.tasks().checkedOff().contains(command.taskId())
                ? List.of()
                : List.of(new TaskCheckedOff(command.groupId(), command.taskId(), command.meetingId()));
    }
}
