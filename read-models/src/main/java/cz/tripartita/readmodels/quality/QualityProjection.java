package cz.tripartita.readmodels.quality;

import cz.tripartita.monitoring.events.CheckPlanEvent;
import cz.tripartita.monitoring.events.ComplaintEvent;
import cz.tripartita.monitoring.events.ContentCheckEvent;
import cz.tripartita.monitoring.events.QualityVisitEvent;
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

/** Keeps quality visits, content checks with their plans, findings, and complaints. */
@ProcessingGroup(QualityProjection.GROUP)
public final class QualityProjection {

    /** The processing group, one of its own. */
    public static final String GROUP = "read-models.quality";

    private final JdbcClient jdbc;
    private final VisitRows visits;
    private final CheckRows checks;
    private final ComplaintRows complaints;
    private final FindingRows findings;

    public QualityProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
        findings = new FindingRows(jdbc);
        visits = new VisitRows(jdbc, findings);
        checks = new CheckRows(jdbc, findings);
        complaints = new ComplaintRows(jdbc);
    }

    @EventHandler
    void on(OrganisationRegistered event) {
        jdbc.sql("INSERT INTO views.quality_organisation VALUES (?, ?, ?)")
                .params(Parameters.of(event.organisationId(), event.municipality(), event.name()))
                .update();
    }

    @EventHandler
    void on(OrganisationRenamed event) {
        jdbc.sql("UPDATE views.quality_organisation SET name = ? WHERE organisation_id = ?")
                .params(Parameters.of(event.name(), event.organisationId()))
                .update();
    }

    @EventHandler
    void on(QualityVisitEvent event, @SequenceNumber long version, MetaData metaData) {
        visits.on(event, version, Circumstances.of(metaData).municipality());
    }

    @EventHandler
    void on(ContentCheckEvent event, @SequenceNumber long version, MetaData metaData) {
        checks.on(event, version, Circumstances.of(metaData).municipality());
    }

    @EventHandler
    void on(CheckPlanEvent event) {
        checks.on(event);
    }

    @EventHandler
    void on(ComplaintEvent event, @SequenceNumber long version) {
        complaints.on(event, version);
    }

    @ResetHandler
    void reset() {
        visits.clear();
        checks.clear();
        complaints.clear();
        findings.clear();
        jdbc.sql("DELETE FROM views.quality_organisation").update();
    }
}
