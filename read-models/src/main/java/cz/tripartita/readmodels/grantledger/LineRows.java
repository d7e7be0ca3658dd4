package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.LineAllocation;
import cz.tripartita.grants.events.ProgrammeEvent.AllocationChanged;
import cz.tripartita.grants.events.ProgrammeLine;
import cz.tripartita.grants.events.ProgrammeTerms;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the lines of programmes, and an entry for each change of what is allocated to one. */
final class LineRows {

    private static final String ENTER = """
            INSERT INTO views.ledger_programme_entry
            SELECT ?, ?, row_number() OVER (ORDER BY line_id), 'ALLOCATION', line_id, ?, ?, ?,
                coalesce(b.allocation, 0), coalesce(a.allocation, 0), NULL, NULL, ?, ?, ?, NULL, ?
            FROM (SELECT line_id, allocation FROM views.ledger_programme_line WHERE programme_id = ?) b
            FULL JOIN (
                SELECT (l ->> 'lineId')::uuid AS line_id, (l -> 'allocation' ->> 'amount')::numeric AS allocation
                FROM jsonb_array_elements(?::jsonb) l) a USING (line_id)
            WHERE b.allocation IS DISTINCT FROM a.allocation
            """;

    private final JdbcClient jdbc;

    LineRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lines of a draft take the place of those before. */
    void written(UUID programmeId, ProgrammeTerms terms, Entry entry) {
        List<LineAllocation> allocations = terms.lines().stream()
                .map(line -> new LineAllocation(line.lineId(), line.allocation()))
                .toList();
        enter(programmeId, allocations, null, null, entry);
        jdbc.sql("DELETE FROM views.ledger_programme_line WHERE programme_id = ?")
                .param(programmeId)
                .update();
        int ordinal = 0;
        for (ProgrammeLine line : terms.lines()) {
            jdbc.sql("INSERT INTO views.ledger_programme_line VALUES (?, ?, ?, ?, ?::text[], ?, 0, ?, ?)")
                    .params(Parameters.of(
                            programmeId,
                            line.lineId(),
                            ++ordinal,
                            line.name(),
                            line.serviceKinds(),
                            line.allocation(),
                            line.largestAmount(),
                            line.smallestOwnSharePercent()))
                    .update();
        }
    }

    void allocated(AllocationChanged event, Entry entry) {
        enter(event.programmeId(), event.lines(), event.resolution(), event.reason(), entry);
        event.lines()
                .forEach(line -> jdbc.sql("UPDATE views.ledger_programme_line SET allocation = ?"
                                + " WHERE programme_id = ? AND line_id = ?")
                        .params(Parameters.of(line.allocation(), event.programmeId(), line.lineId()))
                        .update());
    }

    private void enter(
            UUID programmeId,
            List<LineAllocation> after,
            @Nullable Resolution resolution,
            @Nullable String reason,
            Entry entry) {
        jdbc.sql(ENTER)
                .params(Parameters.of(
                        programmeId,
                        entry.version(),
                        entry.municipality(),
                        entry.on(),
                        entry.at(),
                        resolution == null ? null : resolution.body(),
                        resolution == null ? null : resolution.number(),
                        resolution == null ? null : resolution.adoptedOn(),
                        reason,
                        programmeId,
                        Json.of(after)))
                .update();
    }

    void awarded(UUID programmeId, UUID lineId, Money more) {
        jdbc.sql("UPDATE views.ledger_programme_line SET awarded = awarded + ? WHERE programme_id = ? AND line_id = ?")
                .params(Parameters.of(more, programmeId, lineId))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.ledger_programme_line").update();
    }
}
