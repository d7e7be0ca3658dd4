package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.DecisionFileEvent.AwardsRecommended;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what commissions recommend: for applications, and into the ledgers of those that are grants already. */
final class RecommendationRows {

    // Whoever a later recommendation leaves out is recommended nothing by it.
    private static final String RECOMMEND = """
            WITH said AS (
                SELECT (r ->> 'applicationId')::uuid AS application_id, (r -> 'amount' ->> 'amount')::numeric AS amount,
                    r ->> 'reason' AS reason
                FROM jsonb_array_elements(?::jsonb) r),
            left_out AS (
                SELECT DISTINCT application_id FROM views.ledger_recommendation
                WHERE programme_id = ? AND application_id NOT IN (SELECT application_id FROM said))
            INSERT INTO views.ledger_recommendation
            SELECT application_id, ?, ?, ?, ?, ?, amount, reason
            FROM (SELECT * FROM said UNION ALL SELECT application_id, 0, NULL FROM left_out) all_of_them
            """;

    // The amount before is read from the row as it was when the statement began.
    private static final String ENTER = """
            WITH said AS (SELECT * FROM views.ledger_recommendation WHERE programme_id = ? AND sequence = ?),
            changed AS (
                UPDATE views.ledger_grant g SET recommended = s.amount FROM said s
                WHERE s.application_id = g.application_id)
            INSERT INTO views.ledger_grant_entry
            SELECT g.grant_id, s.sequence, 'RECOMMENDED', g.municipality, s.recommended_on, s.recorded_at,
                g.recommended, s.amount, NULL, NULL, NULL, s.reason, NULL, NULL
            FROM said s JOIN views.ledger_grant g USING (application_id)
            """;

    private final JdbcClient jdbc;

    RecommendationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void recommended(AwardsRecommended event, Entry entry) {
        jdbc.sql(RECOMMEND)
                .params(Parameters.of(
                        Json.of(event.recommendations()),
                        event.programmeId(),
                        entry.version(),
                        event.programmeId(),
                        entry.municipality(),
                        entry.on(),
                        entry.at()))
                .update();
        jdbc.sql(ENTER)
                .params(Parameters.of(event.programmeId(), entry.version()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.ledger_recommendation").update();
    }
}
