package cz.tripartita.readmodels.yearlyreport;

import cz.tripartita.planning.events.Area;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import cz.tripartita.planning.events.ProposalEvent.ProposalSuperseded;
import cz.tripartita.readmodels.Parameters;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what became of proposals. */
final class ProposalRows {

    private static final String ADOPT = """
            INSERT INTO views.yearly_area SELECT ?, ?, code, ?, name, ?
            FROM unnest(?::text[], ?::text[]) AS a (code, name)
            """;

    private static final String SUBMIT = """
            INSERT INTO views.yearly_proposal
            SELECT ?, ?, ?, coalesce((
                SELECT name FROM views.yearly_area WHERE process_id = ? AND code = ? AND effective_from <= ?
                ORDER BY version DESC LIMIT 1), ?), ?, 'OPEN', ?, NULL, NULL
            """;

    private final JdbcClient jdbc;

    ProposalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void adopted(StatuteAdopted event, String municipality) {
        jdbc.sql(ADOPT)
                .params(Parameters.of(
                        event.processId(),
                        event.version(),
                        municipality,
                        event.effectiveFrom(),
                        event.rules().areas().stream().map(Area::code).toList(),
                        event.rules().areas().stream().map(Area::name).toList()))
                .update();
    }

    void submitted(ProposalSubmitted event, LocalDate day) {
        jdbc.sql(SUBMIT)
                .params(Parameters.of(
                        event.proposalId(),
                        event.municipality(),
                        event.area(),
                        event.processId(),
                        event.area(),
                        day,
                        event.area(),
                        event.title(),
                        day))
                .update();
    }

    void ended(ProposalEvent event, ProposalOutcome outcome, LocalDate day) {
        jdbc.sql("UPDATE views.yearly_proposal SET outcome = ?, ended_on = ? WHERE proposal_id = ?")
                .params(Parameters.of(outcome, day, event.proposalId()))
                .update();
    }

    void superseded(ProposalSuperseded event, LocalDate day) {
        jdbc.sql("UPDATE views.yearly_proposal SET superseded_on = ? WHERE proposal_id = ?")
                .params(Parameters.of(day, event.proposalId()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.yearly_proposal").update();
        jdbc.sql("DELETE FROM views.yearly_area").update();
    }
}
