package cz.tripartita.readmodels.indicators;

import cz.tripartita.monitoring.events.CatalogueEvent;
import cz.tripartita.monitoring.events.MonitoringEvent;
import cz.tripartita.monitoring.events.ReportingMethodEvent.ReportingMethodSet;
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

/** Keeps the indicator catalogue, the methods of reporting, monitorings and reports. */
@ProcessingGroup(IndicatorsProjection.GROUP)
public final class IndicatorsProjection {

    /** The processing group, one of its own. */
    public static final String GROUP = "read-models.indicators";

    private final JdbcClient jdbc;
    private final CatalogueRows catalogue;
    private final ReportingMethodRows methods;
    private final MonitoringRows monitorings;
    private final ReportRows reports;

    public IndicatorsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
        catalogue = new CatalogueRows(jdbc);
        methods = new ReportingMethodRows(jdbc);
        monitorings = new MonitoringRows(jdbc);
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
        catalogue.on(event, version, Circumstances.of(metaData));
    }

    @EventHandler
    void on(ReportingMethodSet event, @SequenceNumber long sequence, MetaData metaData) {
        methods.set(event, sequence, Circumstances.of(metaData));
    }

    @EventHandler
    void on(MonitoringEvent event, @SequenceNumber long version, MetaData metaData) {
        Circumstances circumstances = Circumstances.of(metaData);
        switch (event) {
            case MonitoringEvent.MonitoringOpened e -> monitorings.opened(e, circumstances);
            case MonitoringEvent.FurtherGrantMonitored e -> monitorings.paidBy(e, circumstances);
            case MonitoringEvent.ReportsPlanned e -> monitorings.planned(e, version, circumstances);
            case MonitoringEvent.ReportSubmitted e -> reports.submitted(e, circumstances);
            case MonitoringEvent.ReportAccepted e -> reports.accepted(e, version, circumstances);
            case MonitoringEvent.ReportReturned e -> reports.returned(e, version, circumstances);
            case MonitoringEvent.MonitoringClosed e -> monitorings.closed(e, version, circumstances);
            case MonitoringEvent.MonitoringReopened e -> monitorings.reopened(e, version, circumstances);
        }
        monitorings.versioned(event.monitoringId(), version);
    }

    @ResetHandler
    void reset() {
        reports.clear();
        monitorings.clear();
        methods.clear();
        catalogue.clear();
        jdbc.sql("DELETE FROM views.indicator_organisation").update();
    }
}
