package cz.tripartita.readmodels.goldenthread;

import cz.tripartita.planning.events.Ancestor;
import cz.tripartita.planning.events.AncestorRelation;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import cz.tripartita.planning.events.ProposalEvent.WordingAmended;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Parameters;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes proposals and how they follow from one another. */
final class ProposalRows {

    private static final String SUBMIT = """
            INSERT INTO views.thread_proposal VALUES (?, ?, ?, ?, 'OPEN', 1, ?, ?, NULL)
            """;

    private static final String DESCEND = """
            INSERT INTO views.thread_ancestor
            SELECT ?, ordinal, ?, relation, ancestor_id
            FROM unnest(?::text[], ?::uuid[]) WITH ORDINALITY AS a (relation, ancestor_id, ordinal)
            """;

    private static final String SUCCEED = """
            INSERT INTO views.thread_successor
            SELECT ?, ordinal, ?, ?, successor_id, ?
            FROM unnest(?::uuid[]) WITH ORDINALITY AS s (successor_id, ordinal)
            """;

    private final JdbcClient jdbc;

    ProposalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void submitted(ProposalSubmitted event, Circumstances at) {
        jdbc.sql(SUBMIT)
                .params(Parameters.of(
                        event.proposalId(),
                        event.municipality(),
                        event.kind(),
                        event.title(),
                        event.ties().needId(),
                        at.happenedOn()))
                .update();
        List<Ancestor> ancestors = event.ancestors();
        jdbc.sql(DESCEND)
                .params(Parameters.of(
                        event.proposalId(),
                        event.municipality(),
                        ancestors.stream().map(Ancestor::relation).toList(),
                        ancestors.stream().map(Ancestor::proposalId).toList()))
                .update();
    }

    void amended(WordingAmended event) {
        jdbc.sql("UPDATE views.thread_proposal SET round = ? WHERE proposal_id = ?")
                .params(event.openedRound(), event.proposalId())
                .update();
    }

    /** Sets a status that does not change whether the proposal has ended. */
    void now(ThreadStatus status, ProposalEvent event) {
        jdbc.sql("UPDATE views.thread_proposal SET status = ? WHERE proposal_id = ?")
                .params(Parameters.of(status, event.proposalId()))
                .update();
    }

    void ended(ThreadStatus status, ProposalEvent event, Circumstances at) {
        jdbc.sql("UPDATE views.thread_proposal SET status = ?, ended_on = ? WHERE proposal_id = ?")
                .params(Parameters.of(status, at.happenedOn(), event.proposalId()))
                .update();
    }

    void succeeded(AncestorRelation relation, ProposalEvent event, List<UUID> successors, Circumstances at) {
        jdbc.sql(SUCCEED)
                .params(Parameters.of(event.proposalId(), at.municipality(), relation, at.happenedOn(), successors))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.thread_successor").update();
        jdbc.sql("DELETE FROM views.thread_ancestor").update();
        jdbc.sql("DELETE FROM views.thread_proposal").update();
    }
}
