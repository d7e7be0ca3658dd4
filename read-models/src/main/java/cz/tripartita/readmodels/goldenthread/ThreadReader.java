package cz.tripartita.readmodels.goldenthread;

import cz.tripartita.planning.events.Ancestor;
import cz.tripartita.planning.events.AncestorRelation;
import cz.tripartita.planning.events.ProposalKind;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the proposals of a thread. */
final class ThreadReader {

    // From needs onward: what ties to a proposal of the thread, and what follows from one.
    static final String THREAD = """
            thread (root, municipality, proposal_id) AS (
                SELECT proposal_id, municipality, proposal_id FROM need
                UNION
                SELECT t.root, t.municipality, later.proposal_id FROM thread t CROSS JOIN LATERAL (
                    SELECT proposal_id FROM views.thread_proposal p
                    WHERE p.need_id = t.proposal_id AND p.municipality = t.municipality
                    UNION ALL
                    SELECT proposal_id FROM views.thread_ancestor a
                    WHERE a.ancestor_id = t.proposal_id AND a.municipality = t.municipality) later)
            """;

    private static final String PROPOSALS = "WITH RECURSIVE need AS ("
            + "SELECT * FROM views.thread_proposal WHERE proposal_id = ?), " + THREAD
            + "SELECT p.* FROM thread t JOIN views.thread_proposal p USING (proposal_id)"
            + " ORDER BY p.submitted_on, p.proposal_id";

    private final JdbcClient jdbc;

    ThreadReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The need and what stands in its thread, by kind from need onward, then by day. */
    List<ThreadProposal> proposals(UUID needId) {
        return jdbc.sql(PROPOSALS).param(needId).query(Row.as(this::proposal)).list().stream()
                .sorted(Comparator.comparing(ThreadProposal::kind))
                .toList();
    }

    private ThreadProposal proposal(Row row) throws SQLException {
        UUID proposalId = row.id("proposal_id");
        return new ThreadProposal(
                proposalId,
                row.constant("kind", ProposalKind.class),
                row.text("title"),
                row.constant("status", ThreadStatus.class),
                row.number("round"),
                row.idOrNull("need_id"),
                row.day("submitted_on"),
                row.dayOrNull("ended_on"),
                ancestors(proposalId),
                successors(proposalId));
    }

    private List<Ancestor> ancestors(UUID proposalId) {
        return jdbc.sql("SELECT * FROM views.thread_ancestor WHERE proposal_id = ? ORDER BY ordinal")
                .param(proposalId)
                .query(Row.as(
                        row -> new Ancestor(row.constant("relation", AncestorRelation.class), row.id("ancestor_id"))))
                .list();
    }

    private List<ThreadSuccessor> successors(UUID proposalId) {
        return jdbc.sql("SELECT * FROM views.thread_successor WHERE proposal_id = ? ORDER BY followed_on, ordinal")
                .param(proposalId)
                .query(Row.as(row -> new ThreadSuccessor(
                        row.constant("relation", AncestorRelation.class),
                        row.id("successor_id"),
                        row.day("followed_on"))))
                .list();
    }
}
