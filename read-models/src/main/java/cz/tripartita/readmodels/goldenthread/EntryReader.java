package cz.tripartita.readmodels.goldenthread;

import cz.tripartita.planning.events.EntryOutcome;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads entries of realisation plans with what came of them. */
final class EntryReader {

    private static final String ENTRIES = """
            SELECT e.*, extract(year FROM d.period_from)::integer AS year, a.outcome, a.balance_id
            FROM views.thread_entry e JOIN views.thread_document d ON d.document_id = e.plan_id
            LEFT JOIN LATERAL (
                SELECT answer.outcome, answer.document_id AS balance_id
                FROM views.thread_document balance JOIN views.thread_answer answer USING (document_id)
                WHERE balance.plan_id = e.plan_id AND balance.stage = 'PUBLISHED' AND answer.entry_id = e.entry_id
                ORDER BY balance.published_on DESC, balance.document_id LIMIT 1) a ON true
            """;

    private static final String ORDER =
            " ORDER BY d.period_from, e.area COLLATE \"C\", e.title COLLATE \"cs-x-icu\", e.entry_id";

    private static final String GRANTS = """
            SELECT g.*, (SELECT count(*) FROM views.thread_entry o
                         WHERE o.plan_id = ? AND o.proposal_id = ANY (g.priorities)) AS entries
            FROM views.thread_grant g JOIN views.thread_programme p USING (programme_id)
            WHERE g.municipality = ? AND g.priorities @> ARRAY[?::uuid] AND p.year = ?
            ORDER BY g.service_name COLLATE "cs-x-icu", g.grant_id
            """;

    private final JdbcClient jdbc;

    EntryReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Entries to which a condition on the plan {@code d} or the entry {@code e} applies, which takes one id. */
    List<EntryProgress> of(String condition, UUID id) {
        return jdbc.sql(ENTRIES + "WHERE " + condition + ORDER)
                .param(id)
                .query(Row.as(this::entry))
                .list();
    }

    private EntryProgress entry(Row row) throws SQLException {
        UUID planId = row.id("plan_id");
        UUID proposalId = row.id("proposal_id");
        int year = row.number("year");
        return new EntryProgress(
                planId,
                year,
                row.id("entry_id"),
                proposalId,
                row.text("area"),
                row.text("title"),
                row.textOrNull("measure"),
                row.moneyOrNull("expected_cost"),
                row.idOrNull("balance_id"),
                row.constantOrNull("outcome", EntryOutcome.class),
                grants(row.text("municipality"), planId, proposalId, year));
    }

    private List<GrantProgress> grants(String municipality, UUID planId, UUID proposalId, int year) {
        return jdbc.sql(GRANTS)
                .params(planId, municipality, proposalId, year)
                .query(Row.as(row -> new GrantProgress(
                        row.id("grant_id"),
                        row.id("organisation_id"),
                        row.text("service_name"),
                        row.money("awarded"),
                        row.money("contracted"),
                        row.money("paid"),
                        row.number("entries"))))
                .list();
    }
}
