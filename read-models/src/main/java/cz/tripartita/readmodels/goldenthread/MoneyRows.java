package cz.tripartita.readmodels.goldenthread;

import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSupplemented;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.ProgrammeEvent.AllocationChanged;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeCancelled;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeRevised;
import cz.tripartita.readmodels.GrantAmount;
import cz.tripartita.readmodels.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the money of programmes and grants with the proposals that they name. */
final class MoneyRows {

    private static final String AWARD = """
            INSERT INTO views.thread_grant
            SELECT ?, ?, ?, ?, ?, priorities, ?, 0, 0 FROM views.thread_application WHERE application_id = ?
            """;

    private final JdbcClient jdbc;

    MoneyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void drafted(ProgrammeDrafted event) {
        jdbc.sql("INSERT INTO views.thread_programme VALUES (?, ?, ?, ?, ?, false, ?::uuid[])")
                .params(Parameters.of(
                        event.programmeId(),
                        event.municipality(),
                        event.terms().year(),
                        event.terms().name(),
                        event.terms().allocation(),
                        event.terms().priorities()))
                .update();
    }

    void revised(ProgrammeRevised event) {
        jdbc.sql("UPDATE views.thread_programme SET year = ?, name = ?, allocation = ?, priorities = ?::uuid[]"
                        + " WHERE programme_id = ?")
                .params(Parameters.of(
                        event.terms().year(),
                        event.terms().name(),
                        event.terms().allocation(),
                        event.terms().priorities(),
                        event.programmeId()))
                .update();
    }

    void allocationChanged(AllocationChanged event) {
        jdbc.sql("UPDATE views.thread_programme SET allocation = ? WHERE programme_id = ?")
                .params(Parameters.of(event.after(), event.programmeId()))
                .update();
    }

    void cancelled(ProgrammeCancelled event) {
        jdbc.sql("UPDATE views.thread_programme SET cancelled = true WHERE programme_id = ?")
                .param(event.programmeId())
                .update();
    }

    void submitted(ApplicationSubmitted event) {
        jdbc.sql("INSERT INTO views.thread_application VALUES (?, ?, ?::uuid[])")
                .params(Parameters.of(
                        event.applicationId(),
                        event.municipality(),
                        event.content().priorities()))
                .update();
    }

    void supplemented(ApplicationSupplemented event) {
        jdbc.sql("UPDATE views.thread_application SET priorities = ?::uuid[] WHERE application_id = ?")
                .params(Parameters.of(event.content().priorities(), event.applicationId()))
                .update();
    }

    void awarded(GrantAwarded event) {
        jdbc.sql(AWARD)
                .params(Parameters.of(
                        event.grantId(),
                        event.municipality(),
                        event.programmeId(),
                        event.organisationId(),
                        event.serviceName(),
                        event.awarded(),
                        event.applicationId()))
                .update();
    }

    void changed(GrantAmount amount) {
        jdbc.sql("UPDATE views.thread_grant SET " + amount.column() + " = ? WHERE grant_id = ?")
                .params(Parameters.of(amount.after(), amount.grantId()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.thread_grant").update();
        jdbc.sql("DELETE FROM views.thread_application").update();
        jdbc.sql("DELETE FROM views.thread_programme").update();
    }
}
