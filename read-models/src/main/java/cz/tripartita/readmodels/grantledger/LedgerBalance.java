package cz.tripartita.readmodels.grantledger;

import cz.tripartita.readmodels.Row;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks that the ledger of a municipality adds up. */
public final class LedgerBalance {

    private static final String CHECKS = """
            WITH grant_total AS (
                SELECT grant_id AS id, account, sum(after - before) AS total
                FROM views.ledger_grant_entry WHERE municipality = :municipality GROUP BY grant_id, account),
            programme_total AS (
                SELECT programme_id AS id, account, sum(after - before) AS total
                FROM views.ledger_programme_entry WHERE municipality = :municipality GROUP BY programme_id, account),
            shown AS (
                SELECT g.grant_id AS id, a.account, a.amount FROM views.ledger_grant g
                CROSS JOIN LATERAL (VALUES ('REQUESTED', g.requested),
                    ('RECOMMENDED', g.recommended), ('AWARDED', g.awarded),
                    ('CONTRACTED', g.contracted), ('PAID', g.paid), ('USED', g.used), ('RETURNED', g.returned),
                    ('DEMANDED', g.demanded), ('OWED', g.owed)) AS a (account, amount)
                WHERE g.municipality = :municipality),
            programme_shown AS (
                SELECT p.programme_id AS id, a.account, a.amount FROM views.ledger_programme p
                CROSS JOIN LATERAL (VALUES ('ALLOCATION', p.allocation), ('AWARDED', p.awarded))
                    AS a (account, amount)
                WHERE p.municipality = :municipality),
            line_total AS (
                SELECT programme_id, line_id, account, sum(after - before) AS total
                FROM views.ledger_programme_entry WHERE municipality = :municipality
                GROUP BY programme_id, line_id, account),
            line_shown AS (
                SELECT programme_id, l.line_id, a.account, a.amount FROM views.ledger_programme_line l
                JOIN views.ledger_programme p USING (programme_id)
                CROSS JOIN LATERAL (VALUES ('ALLOCATION', l.allocation), ('AWARDED', l.awarded))
                    AS a (account, amount)
                WHERE p.municipality = :municipality),
            chained AS (
                SELECT grant_id AS id, before, lag(after, 1, 0) OVER (
                    PARTITION BY grant_id, account ORDER BY sequence) AS previous
                FROM views.ledger_grant_entry WHERE municipality = :municipality)
            SELECT s.id, 'GRANT_' || s.account || '_IS_THE_SUM_OF_ITS_ENTRIES' AS failed,
                s.amount AS shown, coalesce(t.total, 0) AS expected
            FROM shown s LEFT JOIN grant_total t USING (id, account) WHERE s.amount <> coalesce(t.total, 0)
            UNION ALL
            SELECT s.id, 'PROGRAMME_' || s.account || '_IS_THE_SUM_OF_ITS_ENTRIES', s.amount, coalesce(t.total, 0)
            FROM programme_shown s LEFT JOIN programme_total t USING (id, account)
            WHERE s.amount <> coalesce(t.total, 0)
            UNION ALL
            SELECT line_id, 'LINE_' || s.account || '_IS_THE_SUM_OF_ITS_ENTRIES', s.amount, coalesce(t.total, 0)
            FROM line_shown s LEFT JOIN line_total t USING (programme_id, line_id, account)
            WHERE s.amount <> coalesce(t.total, 0)
            UNION ALL
            SELECT l.line_id, 'AWARDS_NOT_ABOVE_ALLOCATION', l.awarded, l.allocation
            FROM views.ledger_programme_line l JOIN views.ledger_programme p USING (programme_id)
            WHERE p.municipality = :municipality AND l.awarded > l.allocation
            UNION ALL
            SELECT programme_id, 'AWARDS_NOT_ABOVE_ALLOCATION', awarded, allocation FROM views.ledger_programme
            WHERE municipality = :municipality AND awarded > allocation
            UNION ALL
            SELECT grant_id, 'PAID_AND_KEPT_NOT_ABOVE_CONTRACTED', paid - returned, contracted FROM views.ledger_grant
            WHERE municipality = :municipality AND paid - returned > contracted AND NOT agreement_ended
            UNION ALL
            SELECT grant_id, 'WITHDRAWN_GRANT_HAS_NOTHING_AWARDED_OR_CONTRACTED', awarded + contracted, 0
            FROM views.ledger_grant
            WHERE municipality = :municipality AND withdrawal IS NOT NULL AND awarded + contracted <> 0
            UNION ALL
            SELECT grant_id, 'RETURNED_AND_OWED_NOT_ABOVE_PAID', returned + owed, paid FROM views.ledger_grant
            WHERE municipality = :municipality AND returned + owed > paid
            UNION ALL
            SELECT grant_id, 'USED_NOT_ABOVE_PAID', used, paid FROM views.ledger_grant
            WHERE municipality = :municipality AND used > paid
            UNION ALL
            SELECT g.grant_id, 'OWED_IS_WHAT_IS_DEMANDED_AND_NOT_SETTLED', g.owed, coalesce(d.open, 0)
            FROM views.ledger_grant g LEFT JOIN (
                SELECT grant_id, sum(demanded - settled) AS open FROM views.ledger_grant_return
                WHERE NOT reversed GROUP BY grant_id) d USING (grant_id)
            WHERE g.municipality = :municipality AND g.owed <> coalesce(d.open, 0)
            UNION ALL
            SELECT id, 'EACH_ENTRY_BEGINS_WHERE_THE_ONE_BEFORE_ENDED', before, previous FROM chained
            WHERE before <> previous
            ORDER BY 2, 1
            """;

    private final JdbcClient jdbc;

    public LedgerBalance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the ledger does not add up; nothing when all is well. */
    public List<Discrepancy> discrepancies(String municipality) {
        return jdbc.sql(CHECKS)
                .param("municipality", municipality)
                .query(Row.as(row -> new Discrepancy(
                        row.id("id"), row.text("failed"), row.decimal("shown"), row.decimal("expected"))))
                .list();
    }
}
