package cz.tripartita.readmodels.indicators;

import cz.tripartita.monitoring.events.CatalogueEvent;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import cz.tripartita.monitoring.events.MonitoringEvent;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Parameters;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the indicator catalogue, monitorings and reports. */
@ProcessingGroup(IndicatorsProjection.GROUP)
public final class IndicatorsProjection {

    /** The processing group, one of its own. */
    public static final String GROUP = "read-models.indicators";

    private static final String DEFINE = """
            INSERT INTO views.indicator_definition VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final ReportRows reports;

    public IndicatorsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
        reports = new ReportRows(jdbc);
    }

    @EventHandler
    void on(OrganisationRegistered event) {
        jdbc.sql("INSERT INTO views.indicator_organisation VALUES (?, ?, ?)")
                .params(Parameters.of(event.organisationId(), event.municipality(), event.name()))
                .update();
    }

    @EventHandler
    void on(OrganisationRenamed event) {
        jdbc.sql("UPDATE views.indicator_organisation SET name = ? WHERE organisation_id = ?")
                .params(Parameters.of(event.name(), event.organisationId()))
                .update();
    }

    @EventHandler
    void on(CatalogueEvent event, @SequenceNumber long version, MetaData metaData) {
        switch (event) {
            case IndicatorDefined defined -> defined(defined, version, Circumstances.of(metaData));
        }
    }

    private void defined(IndicatorDefined event, long version, Circumstances circumstances) {
        jdbc.sql(DEFINE)
                .params(Parameters.of(
                        event.catalogueId(),
                        event.code(),
                        event.version(),
                        event.municipality(),
                        version,
                        event.name(),
                        event.unit(),
                        event.method(),
                        event.serviceKinds(),
                        event.direction(),
                        event.least(),
                        event.greatest(),
                        event.largestChangePercent(),
                        circumstances.happenedOn()))
                .update();
    }

    @EventHandler
    void on(MonitoringEvent event, @SequenceNumber long version, MetaData metaData) {
        Circumstances circumstances = Circumstances.of(metaData);
        switch (event) {
            case MonitoringEvent.MonitoringOpened opened -> reports.opened(opened, version, circumstances);
            case MonitoringEvent.ReportSubmitted submitted -> reports.submitted(submitted, version, circumstances);
            case MonitoringEvent.ReportAccepted accepted -> reports.accepted(accepted, version, circumstances);
            case MonitoringEvent.ReportReturned returned -> reports.returned(returned, version, circumstances);
        }
    }

    @ResetHandler
    void reset() {
        reports.clear();
        jdbc.sql("DELETE FROM views.indicator_definition").update();
        jdbc.sql("DELETE FROM views.indicator_organisation").update();
    }
}
