package cz.tripartita.readmodels.groupdirectory;

import java.util.List;
import java.util.UUID;

/**
 * The whole of one working group.
 *
 * @param group what a list shows of it
 * @param facilitators persons now in charge of its meetings, in the order of appointment
 * @param memberships every membership ever applied for, in the order of application
 * @param tasks every task ever given, in the order of assignment
 */
public record GroupView(
        GroupSummary group, List<UUID> facilitators, List<MembershipView> memberships, List<TaskView> tasks) {}
