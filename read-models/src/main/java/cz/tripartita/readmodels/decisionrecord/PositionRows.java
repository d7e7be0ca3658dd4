package cz.tripartita.readmodels.decisionrecord;

import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.GroupEvent.MembershipEnded;
import cz.tripartita.planning.events.ProposalEvent.PositionDeclared;
import cz.tripartita.readmodels.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes positions, every declaration a row of its own. */
final class PositionRows {

    private static final String DECLARE = """
            WITH replaced AS (
                UPDATE views.decision_position SET current = false
                WHERE proposal_id = ? AND round = ? AND member_id = ? AND current),
            proposal AS (
                UPDATE views.decision_proposal SET latest_on = greatest(latest_on, ?), version = ?
                WHERE proposal_id = ? RETURNING group_id)
            INSERT INTO views.decision_position
            SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (
                    SELECT membership_id FROM views.decision_membership m
                    WHERE m.group_id = p.group_id AND m.member_id = ? AND m.current),
                ?, ?, true, NULL
            FROM proposal p
            """;

    private static final String LAPSE = """
            UPDATE views.decision_position x SET current = false, lapsed_on = ?
            FROM views.decision_proposal p
            WHERE x.membership_id = ? AND x.current AND p.proposal_id = x.proposal_id
                AND p.round = x.round AND p.status IN ('OPEN', 'ADJOURNED')
            """;

    private final JdbcClient jdbc;

    PositionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void declared(PositionDeclared event, Step step) {
        ErasableText reason = event.reason();
        jdbc.sql(DECLARE)
                .params(Parameters.of(
                        event.proposalId(),
                        event.round(),
                        event.memberId(),
                        step.on(),
                        step.version(),
                        event.proposalId(),
                        event.proposalId(),
                        step.version(),
                        step.municipality(),
                        event.round(),
                        event.memberId(),
                        event.membershipId(),
                        event.position(),
                        reason == null ? null : reason.textId(),
                        reason == null ? null : reason.digest(),
                        step.on(),
                        step.at(),
                        event.declaredBy(),
                        step.role(),
                        event.declaredBy(),
                        !event.declaredBy().equals(event.memberId()),
                        event.meetingId()))
                .update();
    }

    void lapse(MembershipEnded event) {
        jdbc.sql(LAPSE)
                .params(Parameters.of(event.endedOn(), event.membershipId()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.decision_position").update();
    }
}
