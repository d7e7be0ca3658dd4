package cz.tripartita.readmodels.catalogue;

import cz.tripartita.planning.events.OrganisationEvent.OrganisationContactsChanged;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes organisations as providers. */
final class ProviderRows {

    private final JdbcClient jdbc;

    ProviderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void registered(OrganisationRegistered event, long version) {
        jdbc.sql("INSERT INTO views.catalogue_provider VALUES (?, ?, ?, ?, ?, NULL, ?, ?)")
                .params(Parameters.of(
                        event.organisationId(),
                        event.municipality(),
                        event.name(),
                        event.ico(),
                        event.founder(),
                        SearchText.of(event.name(), event.ico()),
                        version))
                .update();
    }

    void renamed(OrganisationRenamed event, long version) {
        jdbc.sql("UPDATE views.catalogue_provider SET name = ?, search = ? || ' ' || ico, version = ?"
                        + " WHERE organisation_id = ?")
                .params(Parameters.of(event.name(), SearchText.of(event.name()), version, event.organisationId()))
                .update();
    }

    void contacts(OrganisationContactsChanged event, long version) {
        jdbc.sql("UPDATE views.catalogue_provider SET contacts = ?::jsonb, version = ? WHERE organisation_id = ?")
                .params(Parameters.of(Json.ofValue(event.contacts()), version, event.organisationId()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.catalogue_provider").update();
    }
}
