package cz.tripartita.readmodels.decisionrecord;

import cz.tripartita.planning.events.AncestorRelation;
import cz.tripartita.planning.events.PlanningTies;
import cz.tripartita.readmodels.Row;
import cz.tripartita.readmodels.roll.Roll;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what a list does not show of a proposal. */
final class RecordReader {

    private static final String PROPOSAL = """
            SELECT p.*, %s FROM views.decision_proposal p
            LEFT JOIN views.decision_membership a ON a.membership_id = p.actor_membership WHERE p.proposal_id = ?
            """.formatted(Roll.columns("a"));

    private static final String ADJOURNMENTS = """
            SELECT * FROM views.decision_adjournment WHERE proposal_id = ? ORDER BY sequence
            """;

    private static final String RELATIONS = """
            SELECT r.relation, p.proposal_id, p.title, p.status FROM views.decision_relation r
            JOIN views.decision_proposal p ON p.proposal_id = r.other_id AND p.municipality = r.municipality
            WHERE r.proposal_id = ? AND r.direction = ? ORDER BY r.ordinal
            """;

    private final JdbcClient jdbc;
    private final RoundReader rounds;
    private final EndReader ends;

    RecordReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
        rounds = new RoundReader(jdbc);
        ends = new EndReader(jdbc);
    }

    DecisionRecordView read(ProposalSummary proposal) {
        return jdbc.sql(PROPOSAL)
                .param(proposal.proposalId())
                .query(Row.as(row -> read(proposal, row)))
                .single();
    }

    private DecisionRecordView read(ProposalSummary proposal, Row row) throws SQLException {
        UUID id = proposal.proposalId();
        return new DecisionRecordView(
                proposal,
                row.instant("submitted_at"),
                Roll.actor(row),
                row.erasableOrNull("reasons"),
                row.moneyOrNull("expected_cost"),
                row.texts("funding_sources"),
                new PlanningTies(
                        row.idOrNull("need_id"), row.textOrNull("concept_measure"), row.textOrNull("regional_plan")),
                rounds.of(id),
                ends.consensus(id),
                ends.closing(id),
                row.dayOrNull("superseded_on"),
                adjournments(id),
                related(id, "ANCESTOR"),
                related(id, "SUCCESSOR"));
    }

    private List<AdjournmentView> adjournments(UUID proposalId) {
        return jdbc.sql(ADJOURNMENTS)
                .param(proposalId)
                .query(Row.as(row -> new AdjournmentView(
                        row.number("round"), row.day("adjourned_on"), row.text("reason"), row.dayOrNull("resumed_on"))))
                .list();
    }

    private List<RelatedProposal> related(UUID proposalId, String direction) {
        return jdbc.sql(RELATIONS)
                .params(proposalId, direction)
                .query(Row.as(row -> new RelatedProposal(
                        row.constant("relation", AncestorRelation.class),
                        row.id("proposal_id"),
                        row.text("title"),
                        row.constant("status", DecisionStatus.class))))
                .list();
    }
}
