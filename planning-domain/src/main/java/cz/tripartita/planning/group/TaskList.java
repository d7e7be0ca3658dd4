package cz.tripartita.planning.group;

import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.GroupEvent.TaskAssigned;
import cz.tripartita.planning.events.GroupEvent.TaskCheckedOff;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The tasks of a group.
 *
 * @param assigned every task ever assigned, oldest first
 * @param checkedOff those of them found done
 */
public record TaskList(Set<UUID> assigned, Set<UUID> checkedOff) {

    static final TaskList NONE = new TaskList(Set.of(), Set.of());

    /** Folds the events of a group. */
    public static TaskList of(List<GroupEvent> events) {
        TaskList tasks = NONE;
        for (GroupEvent event : events) {
            tasks = tasks.evolve(event);
        }
        return tasks;
    }

    /** The tasks not yet checked off, which return at every meeting, oldest first. */
    public List<UUID> open() {
        return assigned.stream().filter(task -> !checkedOff.contains(task)).toList();
    }

    TaskList evolve(GroupEvent event) {
        return switch (event) {
            case TaskAssigned task -> new TaskList(plus(assigned, task.taskId()), checkedOff);
            case TaskCheckedOff task -> new TaskList(assigned, plus(checkedOff, task.taskId()));
            default -> this;
        };
    }

    private static Set<UUID> plus(Set<UUID> tasks, UUID task) {
        Set<UUID> more = new LinkedHashSet<>(tasks);
        more.add(task);
        return more;
    }
}
