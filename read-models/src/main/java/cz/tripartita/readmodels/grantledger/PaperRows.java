package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.GrantEvent.AgreementRegistered;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes agreements, their amendments, and where they are registered. */
final class PaperRows {

    private static final String SIGN = "INSERT INTO views.ledger_grant_paper VALUES (?, ?, ?, ?, ?, ?::jsonb)";

    private static final String REGISTER = """
            WITH registered AS (UPDATE views.ledger_grant SET version = ? WHERE grant_id = ?)
            UPDATE views.ledger_grant_paper SET register_number = ?, registered_on = ?
            WHERE grant_id = ? AND sequence = (SELECT max(sequence) FROM views.ledger_grant_paper WHERE grant_id = ?)
            """;

    private final JdbcClient jdbc;

    PaperRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void signed(AgreementSigned event, Entry entry) {
        jdbc.sql(SIGN)
                .params(Parameters.of(
                        event.grantId(),
                        entry.version(),
                        event.number(),
                        event.signedOn(),
                        event.contracted(),
                        Json.of(event.instalments())))
                .update();
    }

    void amended(AmendmentSigned event, Entry entry) {
        jdbc.sql(SIGN)
                .params(Parameters.of(
                        event.grantId(),
                        entry.version(),
                        event.number(),
                        event.signedOn(),
                        event.after(),
                        Json.of(event.instalments())))
                .update();
    }

    void registered(AgreementRegistered event, Entry entry) {
        jdbc.sql(REGISTER)
                .params(Parameters.of(
                        entry.version(),
                        event.grantId(),
                        event.registerNumber(),
                        event.publishedOn(),
                        event.grantId(),
                        event.grantId()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.ledger_grant_paper").update();
    }
}
