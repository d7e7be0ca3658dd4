package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.GrantEvent.AgreementPosted;
import cz.tripartita.grants.events.GrantEvent.AgreementPrepared;
import cz.tripartita.grants.events.GrantEvent.AgreementRegistered;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentPrepared;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.events.GrantEvent.GrantWithdrawn;
import cz.tripartita.planning.events.Money;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what waits for signature, agreements, their amendments, and where they are published. */
final class PaperRows {

    private static final String SIGN = """
            INSERT INTO views.ledger_grant_paper (grant_id, sequence, agreement, number, signed_on, contracted, terms,
                prepared_by, signed_by)
            VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
            """;

    private final JdbcClient jdbc;

    PaperRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void prepared(AgreementPrepared event) {
        prepared(event.grantId(), new PreparedPaper(event.number(), event.terms(), null, null, event.preparedBy()));
    }

    void prepared(AmendmentPrepared event) {
        prepared(
                event.grantId(),
                new PreparedPaper(
                        event.number(), event.terms(), event.resolution(), event.reason(), event.preparedBy()));
    }

    private void prepared(UUID grantId, PreparedPaper paper) {
        jdbc.sql("UPDATE views.ledger_grant SET prepared = ?::jsonb WHERE grant_id = ?")
                .params(Parameters.of(Json.ofValue(paper), grantId))
                .update();
    }

    void signed(AgreementSigned event, Entry entry) {
        signed(
                event.grantId(),
                entry.version(),
                new SignedPaper(
                        true,
                        event.number(),
                        event.signedOn(),
                        event.contracted(),
                        event.terms(),
                        event.preparedBy(),
                        event.signedBy()));
    }

    void amended(AmendmentSigned event, Entry entry) {
        signed(
                event.grantId(),
                entry.version(),
                new SignedPaper(
                        false,
                        event.number(),
                        event.signedOn(),
                        event.after(),
                        event.terms(),
                        event.preparedBy(),
                        event.signedBy()));
    }

    private void signed(UUID grantId, long sequence, SignedPaper paper) {
        jdbc.sql(SIGN)
                .params(Parameters.of(
                        grantId,
                        sequence,
                        paper.agreement(),
                        paper.number(),
                        paper.on(),
                        paper.contracted(),
                        Json.ofValue(paper.terms()),
                        paper.preparedBy(),
                        paper.signedBy()))
                .update();
        jdbc.sql("UPDATE views.ledger_grant SET prepared = NULL, agreement_ended = false, budget = ?::jsonb"
                        + " WHERE grant_id = ?")
                .params(Parameters.of(Json.of(paper.terms().budget()), grantId))
                .update();
    }

    /** An agreement or an amendment, signed. */
    private record SignedPaper(
            boolean agreement,
            String number,
            LocalDate on,
            Money contracted,
            AgreementTerms terms,
            UUID preparedBy,
            UUID signedBy) {}

    /** What waited for signature waits no more, and what was signed has ended. */
    void ended(GrantWithdrawn event) {
        jdbc.sql("UPDATE views.ledger_grant SET prepared = NULL, agreement_ended = ? WHERE grant_id = ?")
                .params(event.contracted().isPositive(), event.grantId())
                .update();
    }

    void registered(AgreementRegistered event) {
        jdbc.sql("UPDATE views.ledger_grant_paper SET register_number = ?, registered_on = ?"
                        + " WHERE grant_id = ? AND number = ?")
                .params(Parameters.of(event.registerNumber(), event.publishedOn(), event.grantId(), event.number()))
                .update();
    }

    void posted(AgreementPosted event) {
        jdbc.sql("UPDATE views.ledger_grant_paper SET posted_on = ? WHERE grant_id = ? AND number = ?")
                .params(Parameters.of(event.postedOn(), event.grantId(), event.number()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.ledger_grant_paper").update();
    }
}
