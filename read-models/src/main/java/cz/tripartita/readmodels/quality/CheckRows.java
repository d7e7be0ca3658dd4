package cz.tripartita.readmodels.quality;

import cz.tripartita.monitoring.events.CheckPlanEvent;
import cz.tripartita.monitoring.events.CheckPlanEvent.CheckPlanAdopted;
import cz.tripartita.monitoring.events.CheckStage;
import cz.tripartita.monitoring.events.ContentCheckEvent;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckCancelled;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckClosed;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckFindingFollowedUp;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckHeld;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckPrepared;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckReported;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckStatementGiven;
import cz.tripartita.monitoring.events.Impulse;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes content checks and the plans of them. */
final class CheckRows {

    private static final String PREPARE = """
            INSERT INTO views.quality_check
            VALUES (?, ?, ?, ?, ?, ?, ?, 'PLANNED', ?, ?::uuid[], ?, ?, ?::jsonb, ?::text[], NULL, NULL, '[]', NULL, NULL,
                NULL, ?)
            """;

    private static final String PLAN = """
            INSERT INTO views.quality_planned_check
            SELECT ?, ?, ordinal, ?, (c ->> 'monitoringId')::uuid, (c ->> 'serviceId')::uuid, c ->> 'serviceName',
                (c ->> 'quarter')::integer
            FROM jsonb_array_elements(?::jsonb) WITH ORDINALITY AS a (c, ordinal)
            """;

    private final JdbcClient jdbc;
    private final FindingRows findings;

    CheckRows(JdbcClient jdbc, FindingRows findings) {
        this.jdbc = jdbc;
        this.findings = findings;
    }

    void on(CheckPlanEvent event) {
        switch (event) {
            case CheckPlanAdopted plan -> {
                jdbc.sql("DELETE FROM views.quality_planned_check WHERE municipality = ? AND year = ?")
                        .params(plan.municipality(), plan.year())
                        .update();
                jdbc.sql(PLAN)
                        .params(Parameters.of(plan.municipality(), plan.year(), plan.version(), Json.of(plan.checks())))
                        .update();
            }
        }
    }

    void on(ContentCheckEvent event, long version, String municipality) {
        switch (event) {
            case CheckPrepared prepared -> prepared(prepared, version);
            case CheckHeld e -> set(e, version, "stage = ?, held_on = ?", CheckStage.HELD, e.heldOn());
            case CheckReported e -> {
                findings.ofCheck(e.checkId(), e.findings(), e.reportedOn());
                set(
                        e,
                        version,
                        "stage = ?, reported_on = ?, conclusions = ?::jsonb",
                        CheckStage.REPORTED,
                        e.reportedOn(),
                        Json.of(e.subjects()));
            }
            case CheckStatementGiven e -> {
                findings.stated(e.checkId(), version, municipality, e.givenOn(), e.statement());
                set(e, version, "stage = ?", CheckStage.REPORTED);
            }
            case CheckFindingFollowedUp e -> {
                findings.followedUp(e.followUp(), version, municipality);
                set(e, version, "stage = ?", CheckStage.REPORTED);
            }
            case CheckClosed e ->
                set(e, version, "stage = ?, closed_on = ?, result = ?", CheckStage.CLOSED, e.closedOn(), e.result());
            case CheckCancelled e -> set(e, version, "stage = ?, cancel_reason = ?", CheckStage.CANCELLED, e.reason());
        }
    }

    private void prepared(CheckPrepared event, long version) {
        Impulse impulse = event.impulse();
        jdbc.sql(PREPARE)
                .params(Parameters.of(
                        event.checkId(),
                        event.municipality(),
                        event.monitoringId(),
                        event.serviceId(),
                        event.serviceName(),
                        event.organisationId(),
                        event.year(),
                        event.plannedOn(),
                        event.grantIds(),
                        impulse == null ? null : impulse.kind(),
                        impulse == null ? null : impulse.what(),
                        Json.of(event.team()),
                        event.subjects(),
                        version))
                .update();
    }

    private void set(ContentCheckEvent event, long version, String columns, @Nullable Object... values) {
        var parameters = Parameters.of(values);
        parameters.add(version);
        parameters.add(event.checkId());
        jdbc.sql("UPDATE views.quality_check SET " + columns + ", version = ? WHERE check_id = ?")
                .params(parameters)
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.quality_check").update();
        jdbc.sql("DELETE FROM views.quality_planned_check").update();
    }
}
