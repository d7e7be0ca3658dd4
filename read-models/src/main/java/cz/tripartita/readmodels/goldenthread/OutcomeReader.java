package cz.tripartita.readmodels.goldenthread;

import cz.tripartita.planning.events.EntryOutcome;
import cz.tripartita.readmodels.Parameters;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what came of the proposals of a thread: entries of plans with their balance, programmes and grants. */
final class OutcomeReader {

    private static final String ENTRIES = """
            SELECT e.*, d.title AS document_title, d.period_from, d.period_to, d.stage, d.published_on
            FROM views.thread_entry e JOIN views.thread_document d ON d.document_id = e.plan_id
            WHERE e.municipality = ? AND e.proposal_id = ANY (?::uuid[])
            ORDER BY d.period_from, d.drafted_on, e.plan_id, e.title COLLATE "cs-x-icu", e.entry_id
            """;

    private static final String ANSWERS = """
            SELECT d.document_id, d.title, d.stage, d.published_on, a.outcome, a.reasons
            FROM views.thread_document d JOIN views.thread_answer a USING (document_id)
            WHERE d.plan_id = ? AND a.entry_id = ? ORDER BY d.drafted_on, d.document_id
            """;

    private static final String PROGRAMMES = """
            SELECT * FROM views.thread_programme WHERE municipality = ? AND priorities && ?::uuid[]
            ORDER BY year, name COLLATE "cs-x-icu", programme_id
            """;

    private static final String GRANTS = """
            SELECT g.* FROM views.thread_grant g JOIN views.thread_programme p USING (programme_id)
            WHERE g.municipality = ? AND g.priorities && ?::uuid[]
            ORDER BY p.year, g.service_name COLLATE "cs-x-icu", g.grant_id
            """;

    private final JdbcClient jdbc;

    OutcomeReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ThreadEntry> entries(String municipality, List<UUID> proposals) {
        return jdbc.sql(ENTRIES)
                .params(Parameters.of(municipality, proposals))
                .query(Row.as(this::entry))
                .list();
    }

    private ThreadEntry entry(Row row) throws SQLException {
        UUID planId = row.id("plan_id");
        UUID entryId = row.id("entry_id");
        return new ThreadEntry(
                entryId,
                row.id("proposal_id"),
                row.text("title"),
                planId,
                row.text("document_title"),
                row.day("period_from"),
                row.day("period_to"),
                row.constant("stage", PlanStage.class),
                row.dayOrNull("published_on"),
                answers(planId, entryId));
    }

    private List<ThreadAnswer> answers(UUID planId, UUID entryId) {
        return jdbc.sql(ANSWERS)
                .params(planId, entryId)
                .query(Row.as(row -> new ThreadAnswer(
                        row.id("document_id"),
                        row.text("title"),
                        row.constant("stage", PlanStage.class),
                        row.dayOrNull("published_on"),
                        row.constant("outcome", EntryOutcome.class),
                        row.text("reasons"))))
                .list();
    }

    List<ThreadProgramme> programmes(String municipality, List<UUID> proposals) {
        return jdbc.sql(PROGRAMMES)
                .params(Parameters.of(municipality, proposals))
                .query(Row.as(row -> new ThreadProgramme(
                        row.id("programme_id"),
                        row.number("year"),
                        row.text("name"),
                        row.money("allocation"),
                        row.flag("cancelled"),
                        named(row, proposals))))
                .list();
    }

    List<ThreadGrant> grants(String municipality, List<UUID> proposals) {
        return jdbc.sql(GRANTS)
                .params(Parameters.of(municipality, proposals))
                .query(Row.as(row -> new ThreadGrant(
                        row.id("grant_id"),
                        row.id("programme_id"),
                        row.id("organisation_id"),
                        row.text("service_name"),
                        row.money("awarded"),
                        row.money("contracted"),
                        row.money("paid"),
                        named(row, proposals))))
                .list();
    }

    private static List<UUID> named(Row row, List<UUID> proposals) throws SQLException {
        return row.ids("priorities").stream().filter(proposals::contains).toList();
    }
}
