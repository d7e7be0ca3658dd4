package cz.tripartita.readmodels.quality;

import cz.tripartita.monitoring.events.CheckStage;
import cz.tripartita.monitoring.events.QualityVisitEvent;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitCancelled;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitClosed;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitFindingFollowedUp;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitHeld;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitPlanned;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitReplanned;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitReported;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitStatementGiven;
import cz.tripartita.monitoring.events.VisitPlan;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes quality visits. */
final class VisitRows {

    private static final String PLAN = """
            INSERT INTO views.quality_visit
            VALUES (?, ?, ?, ?, ?, ?, ?, 'PLANNED', ?, ?, ?::jsonb, ?::jsonb, NULL, NULL, '[]', '{}', NULL, NULL, NULL,
                NULL, NULL, ?)
            """;

    private final JdbcClient jdbc;
    private final FindingRows findings;

    VisitRows(JdbcClient jdbc, FindingRows findings) {
        this.jdbc = jdbc;
        this.findings = findings;
    }

    void on(QualityVisitEvent event, long version, String municipality) {
        switch (event) {
            case VisitPlanned planned -> planned(planned, version);
            case VisitReplanned replanned -> replanned(replanned, version);
            case VisitHeld e -> set(e, version, "stage = ?, held_on = ?", CheckStage.HELD, e.heldOn());
            case VisitReported reported -> reported(reported, version);
            case VisitStatementGiven e -> {
                findings.stated(e.visitId(), version, municipality, e.givenOn(), e.statement());
                set(e, version, "stage = ?", CheckStage.REPORTED);
            }
            case VisitFindingFollowedUp e -> {
                findings.followedUp(e.followUp(), version, municipality);
                set(e, version, "stage = ?", CheckStage.REPORTED);
            }
            case VisitClosed e ->
                set(
                        e,
                        version,
                        "stage = ?, closed_on = ?, points = ?, attainable = ?, quality = ?",
                        CheckStage.CLOSED,
                        e.closedOn(),
                        e.points(),
                        e.attainable(),
                        e.quality());
            case VisitCancelled e -> set(e, version, "stage = ?, cancel_reason = ?", CheckStage.CANCELLED, e.reason());
        }
    }

    private void planned(VisitPlanned event, long version) {
        VisitPlan plan = event.plan();
        jdbc.sql(PLAN)
                .params(Parameters.of(
                        event.visitId(),
                        event.municipality(),
                        event.monitoringId(),
                        event.serviceId(),
                        event.serviceName(),
                        event.organisationId(),
                        event.year(),
                        plan.plannedOn(),
                        plan.announced(),
                        Json.of(plan.team()),
                        Json.of(plan.standards()),
                        version))
                .update();
    }

    private void replanned(VisitReplanned event, long version) {
        VisitPlan plan = event.plan();
        set(
                event,
                version,
                "planned_on = ?, announced = ?, team = ?::jsonb, standards = ?::jsonb",
                plan.plannedOn(),
                plan.announced(),
                Json.of(plan.team()),
                Json.of(plan.standards()));
    }

    private void reported(VisitReported event, long version) {
        findings.ofVisit(event.visitId(), event.findings(), event.reportedOn());
        set(
                event,
                version,
                "stage = ?, reported_on = ?, scores = ?::jsonb, recommendations = ?::text[]",
                CheckStage.REPORTED,
                event.reportedOn(),
                Json.of(event.scores()),
                event.recommendations());
    }

    private void set(QualityVisitEvent event, long version, String columns, @Nullable Object... values) {
        var parameters = Parameters.of(values);
        parameters.add(version);
        parameters.add(event.visitId());
        jdbc.sql("UPDATE views.quality_visit SET " + columns + ", version = ? WHERE visit_id = ?")
                .params(parameters)
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.quality_visit").update();
    }
}
