package cz.tripartita.readmodels.goldenthread;

import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers which needs a municipality knows and what came of each. */
public final class GoldenThreads {

    private static final String LIST = "needs";

    private static final String NEEDS = "WITH RECURSIVE need AS (SELECT * FROM views.thread_proposal ";
    private static final String LATEST = " ORDER BY submitted_on DESC, proposal_id DESC LIMIT ?), ";

    private static final String COUNTED = """
            SELECT n.*, c.goals, c.measures, c.priorities FROM need n JOIN (
                SELECT t.root, count(*) FILTER (WHERE p.kind = 'GOAL') AS goals,
                    count(*) FILTER (WHERE p.kind = 'MEASURE') AS measures,
                    count(*) FILTER (WHERE p.kind = 'PRIORITY') AS priorities
                FROM thread t JOIN views.thread_proposal p USING (proposal_id) GROUP BY t.root) c
                ON c.root = n.proposal_id
            ORDER BY n.submitted_on DESC, n.proposal_id DESC
            """;

    private static final String NEED = """
            SELECT count(*) FROM views.thread_proposal WHERE municipality = ? AND proposal_id = ? AND kind = 'NEED'
            """;

    private final JdbcClient jdbc;
    private final ThreadReader threads;
    private final OutcomeReader outcomes;

    public GoldenThreads(JdbcClient jdbc) {
        this.jdbc = jdbc;
        threads = new ThreadReader(jdbc);
        outcomes = new OutcomeReader(jdbc);
    }

    /**
     * Needs of a municipality, the latest submitted first.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<NeedSummary> needs(String municipality, PageRequest page) {
        Conditions conditions = Conditions.of("municipality", municipality).and("kind = 'NEED'");
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            LocalDate day = Cursor.read(cursor.key(), LocalDate::parse);
            conditions.and("(submitted_on, proposal_id) < (?, ?)", day, Cursor.read(cursor.id(), UUID::fromString));
        }
        List<NeedSummary> found = jdbc.sql(NEEDS + conditions.sql() + LATEST + ThreadReader.THREAD + COUNTED)
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(GoldenThreads::summary))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(
                        LIST, last.proposalId().toString(), last.submittedOn().toString()));
    }

    /** The thread from one need onward; nothing where the municipality has no need of that id. */
    public Optional<GoldenThread> find(String municipality, UUID needId) {
        long needs =
                jdbc.sql(NEED).params(municipality, needId).query(Long.class).single();
        return needs == 0 ? Optional.empty() : Optional.of(thread(municipality, needId));
    }

    private GoldenThread thread(String municipality, UUID needId) {
        List<ThreadProposal> proposals = threads.proposals(needId);
        List<UUID> ids = proposals.stream().map(ThreadProposal::proposalId).toList();
        return new GoldenThread(
                proposals.stream()
                        .filter(proposal -> proposal.proposalId().equals(needId))
                        .findFirst()
                        .orElseThrow(),
                proposals.stream()
                        .filter(proposal -> !proposal.proposalId().equals(needId))
                        .toList(),
                outcomes.entries(municipality, ids),
                outcomes.programmes(municipality, ids),
                outcomes.grants(municipality, ids));
    }

    private static NeedSummary summary(Row row) throws SQLException {
        return new NeedSummary(
                row.id("proposal_id"),
                row.text("title"),
                row.constant("status", ThreadStatus.class),
                row.day("submitted_on"),
                row.dayOrNull("ended_on"),
                row.number("goals"),
                row.number("measures"),
                row.number("priorities"));
    }
}
