package cz.tripartita.readmodels.quality;

import cz.tripartita.monitoring.events.CheckResult;
import cz.tripartita.monitoring.events.CheckStage;
import cz.tripartita.monitoring.events.CheckSubject;
import cz.tripartita.monitoring.events.CheckedSubject;
import cz.tripartita.monitoring.events.Impulse;
import cz.tripartita.monitoring.events.Visitor;
import cz.tripartita.readmodels.Conditions;
import cz.tripartita.readmodels.Cursor;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers which services were checked and what came of it; always within one municipality. */
public final class Checks {

    private static final String LIST = "content-checks";
    private static final String SELECT = """
            SELECT c.*, o.name AS organisation, (
                SELECT count(*) FROM views.quality_finding f
                WHERE f.source_id = c.check_id AND f.deadline IS NOT NULL) AS open_findings
            FROM views.quality_check c JOIN views.quality_organisation o USING (organisation_id)
            """;

    private static final String PLAN = """
            SELECT p.*, c.check_id, c.stage FROM views.quality_planned_check p
            LEFT JOIN LATERAL (
                SELECT * FROM views.quality_check k
                WHERE k.monitoring_id = p.monitoring_id AND k.impulse IS NULL AND k.stage <> 'CANCELLED'
                ORDER BY k.planned_on DESC, k.check_id LIMIT 1) c ON true
            WHERE p.municipality = ? AND p.year = ? AND p.ordinal > ? ORDER BY p.ordinal LIMIT ?
            """;

    private final JdbcClient jdbc;
    private final Findings findings;
    private final Remedies remedies;

    public Checks(JdbcClient jdbc) {
        this.jdbc = jdbc;
        findings = new Findings(jdbc);
        remedies = new Remedies(jdbc);
    }

    /**
     * Checks of a municipality, the latest first.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<CheckSummary> list(String municipality, CheckFilter filter, PageRequest page) {
        Conditions conditions = Conditions.of("c.municipality", municipality)
                .and("c.service_id = ?", filter.service())
                .and("c.organisation_id = ?", filter.organisation())
                .and("c.year = ?", filter.year())
                .and("c.stage = ?", filter.stage());
        if (filter.hidesSurprises()) {
            conditions.and("c.held_on IS NOT NULL");
        }
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            conditions.and(
                    "(c.planned_on, c.check_id) < (?, ?)",
                    Cursor.read(cursor.key(), LocalDate::parse),
                    Cursor.read(cursor.id(), UUID::fromString));
        }
        List<CheckSummary> found = jdbc.sql(
                        SELECT + conditions.sql() + " ORDER BY c.planned_on DESC, c.check_id DESC LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(Checks::summary))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(
                        LIST, last.checkId().toString(), last.plannedOn().toString()));
    }

    /**
     * The whole of one check; nothing where the municipality has none of that id.
     *
     * @param day the day on which the state of its findings is looked at
     */
    public Optional<CheckView> find(String municipality, UUID checkId, LocalDate day) {
        return jdbc.sql(SELECT + "WHERE c.municipality = ? AND c.check_id = ?")
                .params(municipality, checkId)
                .query(Row.as(row -> view(row, day)))
                .optional();
    }

    /**
     * The plan of checks of a year as it stands, in its order, with what came of it.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<PlannedCheckView> plan(String municipality, int year, PageRequest page) {
        String list = "check-plan-" + year;
        Cursor cursor = Cursor.of(list, page);
        int after = cursor == null ? 0 : Cursor.read(cursor.key(), Integer::valueOf);
        List<PlannedCheckView> found = jdbc.sql(PLAN)
                .params(municipality, year, after, page.limit() + 1)
                .query(Row.as(Checks::planned))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(list, last.monitoringId().toString(), Integer.toString(after + page.limit())));
    }

    private static PlannedCheckView planned(Row row) throws SQLException {
        return new PlannedCheckView(
                row.number("year"),
                row.number("quarter"),
                row.id("monitoring_id"),
                row.id("service_id"),
                row.text("service_name"),
                row.number("plan_version"),
                row.idOrNull("check_id"),
                row.constantOrNull("stage", CheckStage.class));
    }

    private CheckView view(Row row, LocalDate day) throws SQLException {
        CheckSummary check = summary(row);
        return new CheckView(
                check,
                row.ids("grant_ids"),
                row.textOrNull("impulse_what"),
                Json.list(row.text("team"), Visitor.class),
                row.constants("subjects", CheckSubject.class),
                Json.list(row.text("conclusions"), CheckedSubject.class),
                findings.of(check.checkId(), day),
                remedies.followUps(check.checkId()),
                remedies.statements(check.checkId()),
                row.textOrNull("cancel_reason"));
    }

    private static CheckSummary summary(Row row) throws SQLException {
        return new CheckSummary(
                row.id("check_id"),
                row.id("monitoring_id"),
                row.id("service_id"),
                row.text("service_name"),
                row.id("organisation_id"),
                row.text("organisation"),
                row.number("year"),
                row.constantOrNull("impulse", Impulse.ImpulseOrigin.class),
                row.constant("stage", CheckStage.class),
                row.day("planned_on"),
                row.dayOrNull("held_on"),
                row.dayOrNull("reported_on"),
                row.dayOrNull("closed_on"),
                row.constantOrNull("result", CheckResult.class),
                row.number("open_findings"),
                row.version("version"));
    }
}
