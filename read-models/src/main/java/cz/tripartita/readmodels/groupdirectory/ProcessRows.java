package cz.tripartita.readmodels.groupdirectory;

import cz.tripartita.planning.events.ProcessEvent.ProcessEstablished;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes processes and the versions of their statutes. */
final class ProcessRows {

    private static final String ADOPT = """
            WITH process AS (UPDATE views.directory_process SET version = ? WHERE process_id = ?)
            INSERT INTO views.directory_statute
            VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::text[], ?::jsonb, ?::text[], ?::jsonb, ?)
            """;

    private final JdbcClient jdbc;

    ProcessRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void established(ProcessEstablished event, long version, Circumstances circumstances) {
        jdbc.sql("INSERT INTO views.directory_process VALUES (?, ?, ?, ?, ?)")
                .params(Parameters.of(
                        event.processId(), event.municipality(), event.name(), circumstances.happenedOn(), version))
                .update();
    }

    void adopted(StatuteAdopted event, long version, Circumstances circumstances) {
        Resolution approval = event.approval();
        jdbc.sql(ADOPT)
                .params(Parameters.of(
                        version,
                        event.processId(),
                        event.processId(),
                        event.version(),
                        circumstances.municipality(),
                        event.effectiveFrom(),
                        approval.body(),
                        approval.number(),
                        approval.adoptedOn(),
                        Json.of(event.areas()),
                        event.sides(),
                        Json.of(event.decisionRules()),
                        event.publicSittings(),
                        Json.of(event.documentPaths()),
                        event.rulesOfProcedureVersion()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.directory_statute").update();
        jdbc.sql("DELETE FROM views.directory_process").update();
    }
}
