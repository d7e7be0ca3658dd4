package cz.tripartita.readmodels.due;

import cz.tripartita.readmodels.Parameters;
import cz.tripartita.readmodels.Row;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers which holds of payments for overdue reports are to begin or to end, of all municipalities. */
public final class DueHolds {

    // A grant that ended holds nothing until it is agreed on again.
    private static final String DUE = """
            SELECT h.grant_id, h.monitoring_id, h.period, h.municipality, h.waited_for, hold.due_at
            FROM views.due_hold h LEFT JOIN views.due_ended_grant e USING (grant_id)
            CROSS JOIN LATERAL (SELECT CASE WHEN h.waited_for THEN greatest(h.due_at, h.since, e.agreed_again_at)
                ELSE h.since END AS due_at) hold
            WHERE h.waited_for <> h.held AND (e.grant_id IS NULL OR e.agreed_again_at IS NOT NULL)
                AND (NOT h.waited_for OR hold.due_at <= ?)
            ORDER BY hold.due_at, h.grant_id, h.monitoring_id, h.period LIMIT 100
            """;

    private final JdbcClient jdbc;

    public DueHolds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are due at an instant, the earliest first. */
    public List<DueHold> at(Instant now) {
        return jdbc.sql(DUE)
                .params(Parameters.of(now))
                .query(Row.as(row -> new DueHold(
                        row.id("grant_id"),
                        row.id("monitoring_id"),
                        row.text("period"),
                        row.text("municipality"),
                        row.flag("waited_for"),
                        row.instant("due_at"))))
                .list();
    }
}
