package cz.tripartita.readmodels.groupdirectory;

import cz.tripartita.planning.events.GroupEvent.FacilitatorAppointed;
import cz.tripartita.planning.events.GroupEvent.FacilitatorReleased;
import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.GroupEvent.LeaderElected;
import cz.tripartita.planning.events.GroupEvent.TaskAssigned;
import cz.tripartita.planning.events.GroupEvent.TaskCheckedOff;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes groups, their facilitators and tasks. */
final class GroupRows {

    private static final String APPOINT = """
            UPDATE views.directory_group
            SET facilitators = array_append(array_remove(facilitators, ?), ?), version = ? WHERE group_id = ?
            """;

    private static final String RELEASE = """
            UPDATE views.directory_group SET facilitators = array_remove(facilitators, ?), version = ?
            WHERE group_id = ?
            """;

    private static final String ASSIGN = """
            WITH versioned AS (UPDATE views.directory_group SET version = ? WHERE group_id = ?)
            INSERT INTO views.directory_task VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)
            """;

    private static final String CHECK_OFF = """
            WITH versioned AS (UPDATE views.directory_group SET version = ? WHERE group_id = ?)
            UPDATE views.directory_task SET checked_off_at = ?, checked_off_on = ? WHERE task_id = ?
            """;

    private final JdbcClient jdbc;

    GroupRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void established(GroupEstablished event, long version, Circumstances circumstances) {
        jdbc.sql("INSERT INTO views.directory_group VALUES (?, ?, ?, ?, ?, ?::text[], ?::uuid[], ?, ?, NULL)")
                .params(Parameters.of(
                        event.groupId(),
                        event.municipality(),
                        event.processId(),
                        event.name(),
                        circumstances.happenedOn(),
                        event.areas(),
                        event.facilitators(),
                        version,
                        event.body()))
                .update();
    }

    void appointed(FacilitatorAppointed event, long version) {
        jdbc.sql(APPOINT)
                .params(Parameters.of(event.personId(), event.personId(), version, event.groupId()))
                .update();
    }

    void released(FacilitatorReleased event, long version) {
        jdbc.sql(RELEASE)
                .params(Parameters.of(event.personId(), version, event.groupId()))
                .update();
    }

    void assigned(TaskAssigned event, long version, Circumstances circumstances) {
        jdbc.sql(ASSIGN)
                .params(Parameters.of(
                        version,
                        event.groupId(),
                        event.taskId(),
                        circumstances.municipality(),
                        event.groupId(),
                        version,
                        event.description(),
                        event.meetingId(),
                        circumstances.happenedOn(),
                        event.organisationId(),
                        event.dueOn()))
                .update();
    }

    void checkedOff(TaskCheckedOff event, long version, Circumstances circumstances) {
        jdbc.sql(CHECK_OFF)
                .params(Parameters.of(
                        version, event.groupId(), event.meetingId(), circumstances.happenedOn(), event.taskId()))
                .update();
    }

    void elected(LeaderElected event, long version) {
        var leader = new LeaderView(event.membershipId(), event.memberId(), event.electedOn(), event.termEndsOn());
        jdbc.sql("UPDATE views.directory_group SET leader = ?::jsonb, version = ? WHERE group_id = ?")
                .params(Parameters.of(Json.ofValue(leader), version, event.groupId()))
                .update();
    }

    void withoutLeader(UUID groupId, long version) {
        jdbc.sql("UPDATE views.directory_group SET leader = NULL, version = ? WHERE group_id = ?")
                .params(Parameters.of(version, groupId))
                .update();
    }

    void versioned(UUID groupId, long version) {
        jdbc.sql("UPDATE views.directory_group SET version = ? WHERE group_id = ?")
                .params(Parameters.of(version, groupId))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.directory_task").update();
        jdbc.sql("DELETE FROM views.directory_group").update();
    }
}
