package cz.tripartita.readmodels.grantledger;

import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers everybody who was let in after the window of a programme, and why. */
public final class LateSubmissions {

    private static final String LIST = "late-submissions";
    private static final String SELECT = """
            SELECT a.application_id, a.programme_id, p.name AS programme, o.name AS organisation, a.late_until,
                a.late_reason, a.late_allowed_at
            FROM views.ledger_application a
            JOIN views.ledger_organisation o USING (organisation_id)
            JOIN views.ledger_programme p USING (programme_id)
            """;

    private final JdbcClient jdbc;

    public LateSubmissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The exceptions of a municipality, the latest first.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<LateSubmission> list(String municipality, PageRequest page) {
        Conditions conditions = Conditions.of("a.municipality", municipality).and("a.late_until IS NOT NULL");
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            conditions.and(
                    "(a.late_allowed_at, a.application_id) < (?, ?)",
                    Cursor.read(cursor.key(), Instant::parse),
                    Cursor.read(cursor.id(), UUID::fromString));
        }
        List<LateSubmission> found = jdbc.sql(
                        SELECT + conditions.sql() + " ORDER BY a.late_allowed_at DESC, a.application_id DESC LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(LateSubmissions::lateSubmission))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(
                        LIST, last.applicationId().toString(), last.allowedAt().toString()));
    }

    private static LateSubmission lateSubmission(Row row) throws SQLException {
        return new LateSubmission(
                row.id("application_id"),
                row.id("programme_id"),
                row.text("programme"),
                row.text("organisation"),
                row.instant("late_until"),
                row.text("late_reason"),
                row.instant("late_allowed_at"));
    }
}
