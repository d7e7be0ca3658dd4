package cz.tripartita.readmodels.ranking;

import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSupplemented;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import cz.tripartita.readmodels.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes who asks for what. */
final class ApplicantRows {

    private final JdbcClient jdbc;

    ApplicantRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void registered(OrganisationRegistered event) {
        jdbc.sql("INSERT INTO views.ranking_organisation VALUES (?, ?)")
                .params(Parameters.of(event.organisationId(), event.name()))
                .update();
    }

    void renamed(OrganisationRenamed event) {
        jdbc.sql("UPDATE views.ranking_organisation SET name = ? WHERE organisation_id = ?")
                .params(Parameters.of(event.name(), event.organisationId()))
                .update();
    }

    void submitted(ApplicationSubmitted event) {
        jdbc.sql("INSERT INTO views.ranking_application (application_id, municipality, programme_id, line_id,"
                        + " organisation_id, service_name, requested) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(Parameters.of(
                        event.applicationId(),
                        event.municipality(),
                        event.programmeId(),
                        event.lineId(),
                        event.organisationId(),
                        event.content().serviceName(),
                        event.content().requested()))
                .update();
    }

    void supplemented(ApplicationSupplemented event) {
        jdbc.sql("UPDATE views.ranking_application SET service_name = ?, requested = ? WHERE application_id = ?")
                .params(Parameters.of(
                        event.content().serviceName(), event.content().requested(), event.applicationId()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.ranking_application").update();
        jdbc.sql("DELETE FROM views.ranking_organisation").update();
    }
}
