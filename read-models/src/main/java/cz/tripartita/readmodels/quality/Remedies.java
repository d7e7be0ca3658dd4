package cz.tripartita.readmodels.quality;

import cz.tripartita.monitoring.events.Remedy;
import cz.tripartita.readmodels.Row;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what happened after the report of a visit or check. */
final class Remedies {

    private final JdbcClient jdbc;

    Remedies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FollowUpView> followUps(UUID sourceId) {
        return jdbc.sql("""
                        SELECT u.* FROM views.quality_follow_up u JOIN views.quality_finding f USING (finding_id)
                        WHERE f.source_id = ? ORDER BY u.sequence
                        """)
                .param(sourceId)
                .query(Row.as(row -> new FollowUpView(
                        row.id("finding_id"),
                        row.day("followed_up_on"),
                        row.constant("remedy", Remedy.class),
                        row.textOrNull("note"),
                        row.dayOrNull("further_deadline"),
                        row.idOrNull("followed_up_by"))))
                .list();
    }

    List<StatementView> statements(UUID sourceId) {
        return jdbc.sql("SELECT * FROM views.quality_statement WHERE source_id = ? ORDER BY sequence")
                .param(sourceId)
                .query(Row.as(row -> new StatementView(row.day("given_on"), row.text("statement"))))
                .list();
    }
}
