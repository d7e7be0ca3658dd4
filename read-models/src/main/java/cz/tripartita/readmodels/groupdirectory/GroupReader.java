package cz.tripartita.readmodels.groupdirectory;

import cz.tripartita.planning.events.MembershipEnd;
import cz.tripartita.readmodels.Row;
import cz.tripartita.readmodels.roll.Roll;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what a list does not show of a group. */
final class GroupReader {

    private static final String MEMBERSHIPS = """
            SELECT m.*, %s FROM views.directory_membership m WHERE m.group_id = ? ORDER BY m.sequence
            """.formatted(Roll.columns("m"));

    private static final String TASKS = """
            SELECT t.*, o.name AS organisation FROM views.directory_task t
            LEFT JOIN views.directory_organisation o USING (organisation_id)
            WHERE t.group_id = ? ORDER BY t.sequence
            """;

    private final JdbcClient jdbc;

    GroupReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    GroupView read(GroupSummary group) {
        return new GroupView(
                group, facilitators(group.groupId()), memberships(group.groupId()), tasks(group.groupId()));
    }

    private List<UUID> facilitators(UUID groupId) {
        return jdbc.sql("SELECT facilitators FROM views.directory_group WHERE group_id = ?")
                .param(groupId)
                .query(Row.as(row -> row.ids("facilitators")))
                .single();
    }

    private List<MembershipView> memberships(UUID groupId) {
        return jdbc.sql(MEMBERSHIPS)
                .param(groupId)
                .query(Row.as(GroupReader::membership))
                .list();
    }

    private static MembershipView membership(Row row) throws SQLException {
        return new MembershipView(
                row.id("membership_id"),
                Roll.label(row, "m"),
                row.constant("state", MembershipState.class),
                row.day("applied_on"),
                row.numberOrNull("rules_version"),
                row.dayOrNull("signed_on"),
                row.dayOrNull("started_on"),
                row.dayOrNull("ended_on"),
                row.constantOrNull("ending", MembershipEnd.class),
                row.number("absences"));
    }

    private List<TaskView> tasks(UUID groupId) {
        return jdbc.sql(TASKS).param(groupId).query(Row.as(GroupReader::task)).list();
    }

    private static TaskView task(Row row) throws SQLException {
        return new TaskView(
                row.id("task_id"),
                row.text("description"),
                row.id("assigned_at"),
                row.day("assigned_on"),
                row.idOrNull("organisation_id"),
                row.textOrNull("organisation"),
                row.dayOrNull("due_on"),
                row.idOrNull("checked_off_at"),
                row.dayOrNull("checked_off_on"));
    }
}
