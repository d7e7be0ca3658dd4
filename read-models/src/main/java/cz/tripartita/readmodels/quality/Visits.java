package cz.tripartita.readmodels.quality;

import static java.util.stream.Collectors.toMap;

import cz.tripartita.monitoring.events.CheckStage;
import cz.tripartita.monitoring.events.QualityStandard;
import cz.tripartita.monitoring.events.QualityStandards;
import cz.tripartita.monitoring.events.StandardScore;
import cz.tripartita.monitoring.events.VisitedStandard;
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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers which services were visited and what came of it; always within one municipality. */
public final class Visits {

    private static final String LIST = "quality-visits";
    private static final String SELECT = """
            SELECT v.*, o.name AS organisation, (
                SELECT count(*) FROM views.quality_finding f
                WHERE f.source_id = v.visit_id AND f.deadline IS NOT NULL) AS open_findings
            FROM views.quality_visit v JOIN views.quality_organisation o USING (organisation_id)
            """;

    private final JdbcClient jdbc;
    private final Findings findings;
    private final Remedies remedies;

    public Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
        findings = new Findings(jdbc);
        remedies = new Remedies(jdbc);
    }

    /**
     * Visits of a municipality, the latest first.
     *
     * @throws cz.tripartita.readmodels.CursorMalformed for a cursor of another list
     */
    public Page<VisitSummary> list(String municipality, CheckFilter filter, PageRequest page) {
        Conditions conditions = Conditions.of("v.municipality", municipality)
                .and("v.service_id = ?", filter.service())
                .and("v.organisation_id = ?", filter.organisation())
                .and("v.year = ?", filter.year())
                .and("v.stage = ?", filter.stage());
        if (filter.hidesSurprises()) {
            conditions.and("(v.announced OR v.held_on IS NOT NULL)");
        }
        Cursor cursor = Cursor.of(LIST, page);
        if (cursor != null) {
            conditions.and(
                    "(v.planned_on, v.visit_id) < (?, ?)",
                    Cursor.read(cursor.key(), LocalDate::parse),
                    Cursor.read(cursor.id(), UUID::fromString));
        }
        List<VisitSummary> found = jdbc.sql(
                        SELECT + conditions.sql() + " ORDER BY v.planned_on DESC, v.visit_id DESC LIMIT ?")
                .params(conditions.parameters(page.limit() + 1))
                .query(Row.as(Visits::summary))
                .list();
        return Cursor.page(
                found,
                page,
                last -> new Cursor(
                        LIST, last.visitId().toString(), last.plannedOn().toString()));
    }

    /**
     * The whole of one visit; nothing where the municipality has none of that id.
     *
     * @param day the day on which the state of its findings is looked at
     */
    public Optional<VisitView> find(String municipality, UUID visitId, LocalDate day) {
        return jdbc.sql(SELECT + "WHERE v.municipality = ? AND v.visit_id = ?")
                .params(municipality, visitId)
                .query(Row.as(row -> view(row, day)))
                .optional();
    }

    private VisitView view(Row row, LocalDate day) throws SQLException {
        VisitSummary visit = summary(row);
        return new VisitView(
                visit,
                Json.list(row.text("team"), Visitor.class),
                standards(row, Objects.requireNonNullElse(visit.heldOn(), visit.plannedOn())),
                findings.of(visit.visitId(), day),
                remedies.followUps(visit.visitId()),
                row.texts("recommendations"),
                remedies.statements(visit.visitId()),
                row.numberOrNull("points"),
                row.numberOrNull("attainable"),
                row.textOrNull("cancel_reason"));
    }

    private static List<StandardView> standards(Row row, LocalDate day) throws SQLException {
        Map<Integer, Integer> points = Json.list(row.text("scores"), StandardScore.class).stream()
                .collect(toMap(StandardScore::standard, StandardScore::points));
        return Json.list(row.text("standards"), VisitedStandard.class).stream()
                .map(visited -> {
                    QualityStandard standard = QualityStandards.OF_THE_DECREE
                            .inForce(visited.standard(), day)
                            .orElseThrow();
                    return new StandardView(
                            visited.standard(),
                            standard.name(),
                            standard.nameEnglish(),
                            visited.weight(),
                            points.get(visited.standard()));
                })
                .toList();
    }

    private static VisitSummary summary(Row row) throws SQLException {
        return new VisitSummary(
                row.id("visit_id"),
                row.id("monitoring_id"),
                row.id("service_id"),
                row.text("service_name"),
                row.id("organisation_id"),
                row.text("organisation"),
                row.number("year"),
                row.constant("stage", CheckStage.class),
                row.day("planned_on"),
                row.flag("announced"),
                row.dayOrNull("held_on"),
                row.dayOrNull("reported_on"),
                row.dayOrNull("closed_on"),
                row.decimalOrNull("quality"),
                row.number("open_findings"),
                row.version("version"));
    }
}
