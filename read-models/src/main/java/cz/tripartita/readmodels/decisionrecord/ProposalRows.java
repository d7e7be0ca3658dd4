package cz.tripartita.readmodels.decisionrecord;

import cz.tripartita.planning.events.Ancestor;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.ProposalEvent.ProposalAdjourned;
import cz.tripartita.planning.events.ProposalEvent.ProposalResumed;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import cz.tripartita.planning.events.ProposalEvent.WordingAmended;
import cz.tripartita.readmodels.Parameters;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes proposals, their rounds and adjournments. */
final class ProposalRows {

    private static final String SUBMIT = """
            WITH proposal AS (
                INSERT INTO views.decision_proposal
                SELECT ?, ?, ?, ?, ?, coalesce((
                        SELECT a.name FROM views.decision_area a
                        JOIN views.decision_statute s USING (process_id, version)
                        WHERE a.process_id = ? AND a.code = ? AND s.effective_from <= ?
                        ORDER BY a.version DESC LIMIT 1), ?), ?, ?, 'OPEN', 1, ?, ?, ?, ?, (
                        SELECT membership_id FROM views.decision_membership
                        WHERE group_id = ? AND member_id = ? AND current),
                    ?, ?, ?, ?, ?, ?, ?, NULL, NULL, ?, ?
                RETURNING *)
            INSERT INTO views.decision_round
            SELECT proposal_id, 1, municipality, ?, ?, submitted_on, submitted_at, actor_person, actor_role,
                actor_membership, NULL, NULL, 'OPEN'
            FROM proposal
            """;

    private static final String AMEND = """
            WITH closed AS (
                UPDATE views.decision_round SET closed_on = ?, outcome = 'AMENDED'
                WHERE proposal_id = ? AND number = ?),
            proposal AS (
                UPDATE views.decision_proposal
                SET round = ?, latest_on = greatest(latest_on, ?), version = ?
                WHERE proposal_id = ? RETURNING *)
            INSERT INTO views.decision_round
            SELECT p.proposal_id, p.round, p.municipality, ?, ?, ?, ?, ?, ?, (
                    SELECT membership_id FROM views.decision_membership m
                    WHERE m.group_id = p.group_id AND m.member_id = ? AND m.current),
                ?, NULL, 'OPEN'
            FROM proposal p
            """;

    private static final String ADJOURN = """
            WITH proposal AS (
                UPDATE views.decision_proposal
                SET status = 'ADJOURNED', latest_on = greatest(latest_on, ?), version = ? WHERE proposal_id = ?)
            INSERT INTO views.decision_adjournment VALUES (?, ?, ?, ?, ?, ?, NULL)
            """;

    private static final String RESUME = """
            WITH proposal AS (
                UPDATE views.decision_proposal
                SET status = 'OPEN', latest_on = greatest(latest_on, ?), version = ? WHERE proposal_id = ?)
            UPDATE views.decision_adjournment SET resumed_on = ? WHERE proposal_id = ? AND resumed_on IS NULL
            """;

    private static final String RELATE = """
            INSERT INTO views.decision_relation
            SELECT ?, 'ANCESTOR', ordinal, ?, relation, other_id
            FROM unnest(?::text[], ?::uuid[]) WITH ORDINALITY AS r (relation, other_id, ordinal)
            """;

    private final JdbcClient jdbc;

    ProposalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void submitted(ProposalSubmitted event, Step step) {
        ErasableText reasons = event.reasons();
        jdbc.sql(SUBMIT)
                .params(Parameters.of(
                        event.proposalId(),
                        event.municipality(),
                        event.processId(),
                        event.groupId(),
                        event.area(),
                        event.processId(),
                        event.area(),
                        step.on(),
                        event.area(),
                        event.kind(),
                        event.title(),
                        step.on(),
                        step.at(),
                        step.person(),
                        step.role(),
                        event.groupId(),
                        step.person(),
                        reasons == null ? null : reasons.textId(),
                        reasons == null ? null : reasons.digest(),
                        event.expectedCost(),
                        event.fundingSources(),
                        event.ties().needId(),
                        event.ties().conceptMeasure(),
                        event.ties().regionalPlan(),
                        step.on(),
                        step.version(),
                        event.wording(),
                        event.wordingDigest()))
                .update();
        related(event, step);
    }

    private void related(ProposalSubmitted event, Step step) {
        List<Ancestor> ancestors = event.ancestors();
        if (!ancestors.isEmpty()) {
            List<String> relations =
                    ancestors.stream().map(a -> a.relation().name()).toList();
            List<UUID> ids = ancestors.stream().map(Ancestor::proposalId).toList();
            jdbc.sql(RELATE)
                    .params(Parameters.of(event.proposalId(), step.municipality(), relations, ids))
                    .update();
        }
    }

    void amended(WordingAmended event, Step step) {
        jdbc.sql(AMEND)
                .params(Parameters.of(
                        step.on(),
                        event.proposalId(),
                        event.closedRound(),
                        event.openedRound(),
                        step.on(),
                        step.version(),
                        event.proposalId(),
                        event.wording(),
                        event.wordingDigest(),
                        step.on(),
                        step.at(),
                        step.person(),
                        step.role(),
                        step.person(),
                        event.reason()))
                .update();
    }

    void adjourned(ProposalAdjourned event, Step step) {
        jdbc.sql(ADJOURN)
                .params(Parameters.of(
                        step.on(),
                        step.version(),
                        event.proposalId(),
                        event.proposalId(),
                        step.version(),
                        step.municipality(),
                        event.round(),
                        step.on(),
                        event.reason()))
                .update();
    }

    void resumed(ProposalResumed event, Step step) {
        jdbc.sql(RESUME)
                .params(Parameters.of(step.on(), step.version(), event.proposalId(), step.on(), event.proposalId()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.decision_relation").update();
        jdbc.sql("DELETE FROM views.decision_adjournment").update();
        jdbc.sql("DELETE FROM views.decision_round").update();
        jdbc.sql("DELETE FROM views.decision_proposal").update();
    }
}
