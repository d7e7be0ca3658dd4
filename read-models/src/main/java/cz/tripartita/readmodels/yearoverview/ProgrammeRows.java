package cz.tripartita.readmodels.yearoverview;

import cz.tripartita.grants.events.ProgrammeEvent.AllocationChanged;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeCancelled;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeRevised;
import cz.tripartita.planning.events.Area;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import cz.tripartita.readmodels.Parameters;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what is allocated by day, and what leads from a grant to its areas. */
final class ProgrammeRows {

    private static final String ALLOCATE = """
            INSERT INTO views.overview_allocation
            SELECT municipality, year, ?, ? * allocation FROM views.overview_programme WHERE programme_id = ?
            ON CONFLICT (municipality, year, day)
            DO UPDATE SET allocation = overview_allocation.allocation + excluded.allocation
            """;

    private static final String ADOPT = """
            INSERT INTO views.overview_area SELECT ?, ?, code, ?, name, ?
            FROM unnest(?::text[], ?::text[]) AS a (code, name)
            """;

    private final JdbcClient jdbc;

    ProgrammeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names of areas hold from the day of effect, at the earliest from that of the adoption. */
    void adopted(StatuteAdopted event, String municipality, LocalDate day) {
        update(
                ADOPT,
                event.processId(),
                event.version(),
                municipality,
                event.effectiveFrom().isAfter(day) ? event.effectiveFrom() : day,
                event.rules().areas().stream().map(Area::code).toList(),
                event.rules().areas().stream().map(Area::name).toList());
    }

    void submitted(ProposalSubmitted event) {
        update(
                "INSERT INTO views.overview_proposal VALUES (?, ?, ?)",
                event.proposalId(),
                event.municipality(),
                event.area());
    }

    void drafted(ProgrammeDrafted event, LocalDate day) {
        update(
                "INSERT INTO views.overview_programme VALUES (?, ?, ?, ?, ?::uuid[])",
                event.programmeId(),
                event.municipality(),
                event.terms().year(),
                event.terms().allocation(),
                event.terms().priorities());
        allocate(event.programmeId(), day, 1);
    }

    void revised(ProgrammeRevised event, LocalDate day) {
        allocate(event.programmeId(), day, -1);
        update(
                "UPDATE views.overview_programme SET year = ?, allocation = ?, priorities = ?::uuid[]"
                        + " WHERE programme_id = ?",
                event.terms().year(),
                event.terms().allocation(),
                event.terms().priorities(),
                event.programmeId());
        allocate(event.programmeId(), day, 1);
    }

    void allocated(AllocationChanged event, LocalDate day) {
        allocate(event.programmeId(), day, -1);
        update(
                "UPDATE views.overview_programme SET allocation = ? WHERE programme_id = ?",
                event.after(),
                event.programmeId());
        allocate(event.programmeId(), day, 1);
    }

    void cancelled(ProgrammeCancelled event, LocalDate day) {
        allocate(event.programmeId(), day, -1);
    }

    private void allocate(UUID programmeId, LocalDate day, int times) {
        update(ALLOCATE, day, times, programmeId);
    }

    private void update(String sql, @Nullable Object... values) {
        jdbc.sql(sql).params(Parameters.of(values)).update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.overview_allocation").update();
        jdbc.sql("DELETE FROM views.overview_programme").update();
        jdbc.sql("DELETE FROM views.overview_proposal").update();
        jdbc.sql("DELETE FROM views.overview_area").update();
    }
}
