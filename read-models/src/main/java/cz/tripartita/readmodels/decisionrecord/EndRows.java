package cz.tripartita.readmodels.decisionrecord;

import cz.tripartita.planning.events.AncestorRelation;
import cz.tripartita.planning.events.CountedPosition;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.ProposalEvent.ClosedWithoutConsensus;
import cz.tripartita.planning.events.ProposalEvent.ConsensusReached;
import cz.tripartita.planning.events.ProposalEvent.ProposalMerged;
import cz.tripartita.planning.events.ProposalEvent.ProposalSplit;
import cz.tripartita.planning.events.ProposalEvent.ProposalSuperseded;
import cz.tripartita.planning.events.ProposalEvent.ProposalWithdrawn;
import cz.tripartita.planning.events.SideAttendance;
import cz.tripartita.readmodels.Parameters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes how proposals end. */
final class EndRows {

    private static final String END = """
            WITH ended AS (
                UPDATE views.decision_proposal
                SET status = ?, ended_on = ?, latest_on = greatest(latest_on, ?), version = ?
                WHERE proposal_id = ? RETURNING *),
            round AS (
                UPDATE views.decision_round r SET closed_on = e.ended_on, outcome = ?
                FROM ended e WHERE r.proposal_id = e.proposal_id AND r.number = e.round)
            """;

    private static final String ACTOR_MEMBERSHIP = """
            (SELECT membership_id FROM views.decision_membership m
             WHERE m.group_id = e.group_id AND m.member_id = ? AND m.current)
            """;

    private static final String REACH = END + """
            , counted AS (
                INSERT INTO views.decision_counted_position
                SELECT e.proposal_id, c.ordinal, e.municipality, c.membership_id, c.position, c.present
                FROM ended e, unnest(?::uuid[], ?::text[], ?::boolean[])
                    WITH ORDINALITY AS c (membership_id, position, present, ordinal)),
            attendance AS (
                INSERT INTO views.decision_attendance
                SELECT e.proposal_id, t.side, e.municipality, t.members, t.present
                FROM ended e, unnest(?::text[], ?::integer[], ?::integer[]) AS t (side, members, present))
            INSERT INTO views.decision_consensus
            SELECT e.proposal_id, e.municipality, ?, e.ended_on, ?, ?, ?, %s, ?, ?, ? FROM ended e
            """.formatted(ACTOR_MEMBERSHIP);

    private static final String CLOSE = END + """
            INSERT INTO views.decision_closing
            SELECT e.proposal_id, e.municipality, e.status, e.round, e.ended_on, ?, ?, ?, %s, ?, ?, ?, ? FROM ended e
            """.formatted(ACTOR_MEMBERSHIP);

    private static final String OBJECT = """
            INSERT INTO views.decision_objection
            SELECT p.proposal_id, o.ordinal, p.municipality, m.membership_id
            FROM views.decision_proposal p
            CROSS JOIN unnest(?::uuid[]) WITH ORDINALITY AS o (member_id, ordinal)
            JOIN views.decision_membership m
                ON m.group_id = p.group_id AND m.member_id = o.member_id AND m.current
            WHERE p.proposal_id = ?
            """;

    private static final String SUPERSEDE = """
            UPDATE views.decision_proposal
            SET status = 'SUPERSEDED', superseded_on = ?, latest_on = greatest(latest_on, ?), version = ?
            WHERE proposal_id = ?
            """;

    private static final String SUCCEED = """
            INSERT INTO views.decision_relation
            SELECT ?, 'SUCCESSOR', ordinal, ?, ?, other_id
            FROM unnest(?::uuid[]) WITH ORDINALITY AS s (other_id, ordinal)
            """;

    private final JdbcClient jdbc;

    EndRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void reached(ConsensusReached event, Step step) {
        List<CountedPosition> counted = event.positions();
        List<SideAttendance> attendance = event.attendance();
        jdbc.sql(REACH)
                .params(Parameters.of(
                        DecisionStatus.CONSENSUS,
                        step.on(),
                        step.on(),
                        step.version(),
                        event.proposalId(),
                        RoundOutcome.CONSENSUS,
                        counted.stream().map(CountedPosition::membershipId).toList(),
                        counted.stream().map(CountedPosition::position).toList(),
                        counted.stream().map(CountedPosition::present).toList(),
                        attendance.stream().map(SideAttendance::side).toList(),
                        attendance.stream().map(SideAttendance::members).toList(),
                        attendance.stream().map(SideAttendance::present).toList(),
                        event.round(),
                        step.at(),
                        step.person(),
                        step.role(),
                        step.person(),
                        event.meetingId(),
                        event.statuteVersion(),
                        event.wordingDigest()))
                .update();
    }

    void withdrawn(ProposalWithdrawn event, Step step) {
        close(DecisionStatus.WITHDRAWN, event.proposalId(), step, null, event.reason(), null);
    }

    void closed(ClosedWithoutConsensus event, Step step) {
        close(
                DecisionStatus.CLOSED_WITHOUT_CONSENSUS,
                event.proposalId(),
                step,
                event.reason(),
                null,
                event.meetingId());
        jdbc.sql(OBJECT)
                .params(Parameters.of(event.objecting(), event.proposalId()))
                .update();
    }

    void merged(ProposalMerged event, Step step) {
        close(DecisionStatus.MERGED, event.proposalId(), step, null, null, null);
        succeed(event.proposalId(), step, AncestorRelation.MERGED_FROM, List.of(event.successorId()));
    }

    void split(ProposalSplit event, Step step) {
        close(DecisionStatus.SPLIT, event.proposalId(), step, null, null, null);
        succeed(event.proposalId(), step, AncestorRelation.SPLIT_FROM, event.successorIds());
    }

    void superseded(ProposalSuperseded event, Step step) {
        jdbc.sql(SUPERSEDE)
                .params(Parameters.of(step.on(), step.on(), step.version(), event.proposalId()))
                .update();
        succeed(event.proposalId(), step, AncestorRelation.SUPERSEDES, List.of(event.successorId()));
    }

    private void close(
            DecisionStatus status,
            UUID proposalId,
            Step step,
            @Nullable String reason,
            @Nullable ErasableText authorsReason,
            @Nullable UUID meetingId) {
        jdbc.sql(CLOSE)
                .params(Parameters.of(
                        status,
                        step.on(),
                        step.on(),
                        step.version(),
                        proposalId,
                        RoundOutcome.NO_CONSENSUS,
                        step.at(),
                        step.person(),
                        step.role(),
                        step.person(),
                        reason,
                        authorsReason == null ? null : authorsReason.textId(),
                        authorsReason == null ? null : authorsReason.digest(),
                        meetingId))
                .update();
    }

    private void succeed(UUID proposalId, Step step, AncestorRelation relation, List<UUID> successors) {
        jdbc.sql(SUCCEED)
                .params(Parameters.of(proposalId, step.municipality(), relation, successors))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.decision_objection").update();
        jdbc.sql("DELETE FROM views.decision_closing").update();
        jdbc.sql("DELETE FROM views.decision_attendance").update();
        jdbc.sql("DELETE FROM views.decision_counted_position").update();
        jdbc.sql("DELETE FROM views.decision_consensus").update();
    }
}
