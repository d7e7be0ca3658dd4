package cz.tripartita.readmodels.due;

import cz.tripartita.readmodels.Parameters;
import cz.tripartita.readmodels.Row;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers which holds of payments for overdue reports are to begin or to end, of all municipalities. */
public final class DueHolds {

    private static final String DUE = """
            SELECT grant_id, monitoring_id, period, municipality, waited_for,
                CASE WHEN waited_for THEN greatest(due_at, since) ELSE since END AS due_at
            FROM views.due_hold
            WHERE waited_for <> held AND (NOT waited_for OR greatest(due_at, since) <= ?)
            ORDER BY 6, grant_id, monitoring_id, period LIMIT 100
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
