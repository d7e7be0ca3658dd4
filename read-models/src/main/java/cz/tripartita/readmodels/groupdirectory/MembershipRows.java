package cz.tripartita.readmodels.groupdirectory;

import cz.tripartita.planning.events.GroupEvent.AbsencesCounted;
import cz.tripartita.planning.events.GroupEvent.MembershipApplied;
import cz.tripartita.planning.events.GroupEvent.MembershipEnded;
import cz.tripartita.planning.events.GroupEvent.MembershipStarted;
import cz.tripartita.planning.events.GroupEvent.RulesOfProcedureSigned;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes memberships from application to end. */
final class MembershipRows {

    private static final String VERSIONED = """
            WITH versioned AS (UPDATE views.directory_group SET version = ? WHERE group_id = ?)
            """;

    private static final String APPLY = VERSIONED + """
            INSERT INTO views.directory_membership
                (membership_id, municipality, group_id, sequence, member_id, side, organisation_id, organisation,
                 state, applied_on)
            SELECT ?, ?, ?, ?, ?, ?, ?, (
                SELECT name FROM views.directory_organisation WHERE organisation_id = ?), 'APPLIED', ?
            """;

    private static final String SIGN = VERSIONED + """
            UPDATE views.directory_membership SET rules_version = ?, signed_on = ? WHERE membership_id = ?
            """;

    // An individual citizen gets the group's next number, or the one that the person had before.
    private static final String START = VERSIONED + """
            UPDATE views.directory_membership m
            SET state = 'CURRENT', started_on = ?, citizen = CASE WHEN organisation_id IS NULL THEN coalesce(
                (SELECT min(s.citizen) FROM views.directory_membership s
                 WHERE s.group_id = m.group_id AND s.member_id = m.member_id),
                (SELECT coalesce(max(g.citizen), 0) + 1 FROM views.directory_membership g
                 WHERE g.group_id = m.group_id)) END
            WHERE membership_id = ?
            """;

    private static final String END = VERSIONED + """
            UPDATE views.directory_membership SET state = 'ENDED', ended_on = ?, ending = ? WHERE membership_id = ?
            """;

    private static final String COUNT = VERSIONED + """
            UPDATE views.directory_membership m SET absences = c.absences
            FROM jsonb_to_recordset(?::jsonb) AS c ("membershipId" uuid, absences integer)
            WHERE m.membership_id = c."membershipId"
            """;

    private final JdbcClient jdbc;

    MembershipRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void applied(MembershipApplied event, long version, Circumstances circumstances) {
        jdbc.sql(APPLY)
                .params(Parameters.of(
                        version,
                        event.groupId(),
                        event.membershipId(),
                        circumstances.municipality(),
                        event.groupId(),
                        version,
                        event.memberId(),
                        event.side(),
                        event.organisationId(),
                        event.organisationId(),
                        circumstances.happenedOn()))
                .update();
    }

    void signed(RulesOfProcedureSigned event, long version) {
        jdbc.sql(SIGN)
                .params(Parameters.of(
                        version, event.groupId(), event.rulesVersion(), event.signedOn(), event.membershipId()))
                .update();
    }

    void started(MembershipStarted event, long version) {
        jdbc.sql(START)
                .params(Parameters.of(version, event.groupId(), event.startedOn(), event.membershipId()))
                .update();
    }

    void ended(MembershipEnded event, long version) {
        jdbc.sql(END)
                .params(Parameters.of(version, event.groupId(), event.endedOn(), event.end(), event.membershipId()))
                .update();
    }

    void counted(AbsencesCounted event, long version) {
        jdbc.sql(COUNT)
                .params(Parameters.of(version, event.groupId(), Json.of(event.absences())))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.directory_membership").update();
    }
}
