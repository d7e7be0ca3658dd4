package cz.tripartita.planning.group;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.Area;
import cz.tripartita.planning.events.Body;
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
        Body body = body(command);
        if ((body == Body.WORKING_GROUP) == command.areas().isEmpty()) {
            throw new RuleBroken(PlanningRule.AREAS_OF_WORKING_GROUP, Map.of("body", body, "areas", command.areas()));
        }
        requireInStatute(command.areas(), statute);
        return List.of(new GroupEstablished(
                command.groupId(),
                command.processId(),
                occasion.municipality(),
                body,
                command.name(),
                command.areas().stream().distinct().toList(),
                command.facilitators().stream().distinct().toList()));
    }

    private static Body body(EstablishGroup command) {
        Body body = command.body() == null ? Body.WORKING_GROUP : command.body();
        return switch (body) {
            case WORKING_GROUP, STEERING_GROUP, EXPERT_PLATFORM -> body;
            case COMMISSION, COUNCIL, ASSEMBLY ->
                throw new RuleBroken(PlanningRule.BODY_OF_THE_PROCESS, Map.of("body", body));
        };
    }

    private static void requireInStatute(List<String> areas, StatuteAdopted statute) {
        Set<String> inStatute = statute.rules().areas().stream().map(Area::code).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>(areas);
        unknown.removeAll(inStatute);
        if (!unknown.isEmpty()) {
            throw new RuleBroken(
                    PlanningRule.AREA_IN_STATUTE, Map.of("unknown", unknown, "statuteVersion", statute.version()));
        }
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
