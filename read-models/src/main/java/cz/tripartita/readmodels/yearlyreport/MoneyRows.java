package cz.tripartita.readmodels.yearlyreport;

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

/** Writes the money of programmes and grants. */
final class MoneyRows {

    // A grant serves the priorities that its application names; where it names none, those of the programme.
    private static final String AWARD = """
            INSERT INTO views.yearly_grant
            SELECT ?, ?, p.programme_id, coalesce(nullif(a.priorities, '{}'), p.priorities), ?, 0, 0
            FROM views.yearly_programme p JOIN views.yearly_application a USING (programme_id)
            WHERE a.application_id = ?
            """;

    private final JdbcClient jdbc;

    MoneyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void drafted(ProgrammeDrafted event) {
        jdbc.sql("INSERT INTO views.yearly_programme VALUES (?, ?, ?, ?, ?, false, ?::uuid[])")
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
        jdbc.sql("UPDATE views.yearly_programme SET year = ?, name = ?, allocation = ?, priorities = ?::uuid[]"
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
        jdbc.sql("UPDATE views.yearly_programme SET allocation = ? WHERE programme_id = ?")
                .params(Parameters.of(event.after(), event.programmeId()))
                .update();
    }

    void cancelled(ProgrammeCancelled event) {
        jdbc.sql("UPDATE views.yearly_programme SET cancelled = true WHERE programme_id = ?")
                .params(Parameters.of(event.programmeId()))
                .update();
    }

    void submitted(ApplicationSubmitted event) {
        jdbc.sql("INSERT INTO views.yearly_application VALUES (?, ?, ?, ?, ?::uuid[])")
                .params(Parameters.of(
                        event.applicationId(),
                        event.municipality(),
                        event.programmeId(),
                        event.content().requested(),
                        event.content().priorities()))
                .update();
    }

    void supplemented(ApplicationSupplemented event) {
        jdbc.sql("UPDATE views.yearly_application SET requested = ?, priorities = ?::uuid[] WHERE application_id = ?")
                .params(Parameters.of(
                        event.content().requested(), event.content().priorities(), event.applicationId()))
                .update();
    }

    void awarded(GrantAwarded event) {
        jdbc.sql(AWARD)
                .params(Parameters.of(event.grantId(), event.municipality(), event.awarded(), event.applicationId()))
                .update();
    }

    void changed(GrantAmount amount) {
        jdbc.sql("UPDATE views.yearly_grant SET " + amount.column() + " = ? WHERE grant_id = ?")
                .params(Parameters.of(amount.after(), amount.grantId()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.yearly_grant").update();
        jdbc.sql("DELETE FROM views.yearly_application").update();
        jdbc.sql("DELETE FROM views.yearly_programme").update();
    }
}
