package cz.tripartita.readmodels.groupdirectory;

import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationContactsChanged;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import cz.tripartita.planning.events.PersonEvent.PersonRegistered;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes organisations and persons. */
final class ParticipantRows {

    private final JdbcClient jdbc;

    ParticipantRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void registered(OrganisationRegistered event, long version, Circumstances circumstances) {
        jdbc.sql("INSERT INTO views.directory_organisation VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(Parameters.of(
                        event.organisationId(),
                        event.municipality(),
                        event.name(),
                        event.ico(),
                        event.founder(),
                        circumstances.happenedOn(),
                        version))
                .update();
    }

    void renamed(OrganisationRenamed event, long version) {
        jdbc.sql("UPDATE views.directory_organisation SET name = ?, version = ? WHERE organisation_id = ?")
                .params(Parameters.of(event.name(), version, event.organisationId()))
                .update();
    }

    void versioned(OrganisationContactsChanged event, long version) {
        jdbc.sql("UPDATE views.directory_organisation SET version = ? WHERE organisation_id = ?")
                .params(Parameters.of(version, event.organisationId()))
                .update();
    }

    void registered(PersonRegistered event, long version, Circumstances circumstances) {
        ErasableText contact = event.contact();
        jdbc.sql("INSERT INTO views.directory_person VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Parameters.of(
                        event.personId(),
                        event.municipality(),
                        event.name().textId(),
                        event.name().digest(),
                        contact == null ? null : contact.textId(),
                        contact == null ? null : contact.digest(),
                        circumstances.happenedOn(),
                        version))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.directory_person").update();
        jdbc.sql("DELETE FROM views.directory_organisation").update();
    }
}
