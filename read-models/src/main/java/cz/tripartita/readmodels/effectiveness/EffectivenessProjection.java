package cz.tripartita.readmodels.effectiveness;

import cz.tripartita.monitoring.events.ComparisonEvent;
import cz.tripartita.monitoring.events.EffectivenessEvent;
import cz.tripartita.monitoring.events.EvaluationMethodEvent;
import cz.tripartita.monitoring.events.MonitoredYearEvent;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the method, comparisons and evaluations. */
@ProcessingGroup(EffectivenessProjection.GROUP)
public final class EffectivenessProjection {

    /** The processing group, one of its own. */
    public static final String GROUP = "read-models.effectiveness";

    private final JdbcClient jdbc;
    private final ComparisonRows comparisons;
    private final EvaluationRows evaluations;

    public EffectivenessProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
        comparisons = new ComparisonRows(jdbc);
        evaluations = new EvaluationRows(jdbc);
    }

    @EventHandler
    void on(OrganisationRegistered event) {
        jdbc.sql("INSERT INTO views.effectiveness_organisation VALUES (?, ?, ?)")
                .params(Parameters.of(event.organisationId(), event.municipality(), event.name()))
                .update();
    }

    @EventHandler
    void on(OrganisationRenamed event) {
        jdbc.sql("UPDATE views.effectiveness_organisation SET name = ? WHERE organisation_id = ?")
                .params(Parameters.of(event.name(), event.organisationId()))
                .update();
    }

    @EventHandler
    void on(EvaluationMethodEvent event, MetaData metaData) {
        switch (event) {
            case EvaluationMethodEvent.MethodAdopted adopted ->
                jdbc.sql("INSERT INTO views.effectiveness_method VALUES (?, ?, ?, ?, ?::jsonb, ?)")
                        .params(Parameters.of(
                                adopted.methodId(),
                                adopted.version(),
                                adopted.municipality(),
                                adopted.validFrom(),
                                Json.ofValue(adopted.terms()),
                                Circumstances.of(metaData).happenedOn()))
                        .update();
        }
    }

    @EventHandler
    void on(MonitoredYearEvent event) {
        switch (event) {
            case MonitoredYearEvent.ServiceEntered entered -> evaluations.entered(entered);
        }
    }

    @EventHandler
    void on(ReportAccepted event) {
        comparisons.accepted(event);
    }

    @EventHandler
    void on(ComparisonEvent event, MetaData metaData) {
        switch (event) {
            case ComparisonEvent.ComparisonDrawnUp drawnUp -> comparisons.drawnUp(drawnUp, Circumstances.of(metaData));
        }
    }

    @EventHandler
    void on(EffectivenessEvent event, @SequenceNumber long sequence, MetaData metaData) {
        evaluations.on(event, sequence, Circumstances.of(metaData));
    }

    @ResetHandler
    void reset() {
        evaluations.clear();
        comparisons.clear();
        jdbc.sql("DELETE FROM views.effectiveness_method").update();
        jdbc.sql("DELETE FROM views.effectiveness_organisation").update();
    }
}
