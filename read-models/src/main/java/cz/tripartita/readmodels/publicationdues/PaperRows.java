package cz.tripartita.readmodels.publicationdues;

import cz.tripartita.grants.events.GrantEvent.AgreementPosted;
import cz.tripartita.grants.events.GrantEvent.AgreementRegistered;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.GrantEvent.GrantWithdrawn;
import cz.tripartita.planning.events.Money;
import cz.tripartita.readmodels.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes agreements, amendments, and the days of their publication. */
final class PaperRows {

    private static final String SIGN = """
            INSERT INTO views.publication_paper
            SELECT g.grant_id, ?, g.municipality, g.organisation_id, ?, ?, ?, ?, ?, ? - coalesce((
                SELECT p.amount FROM views.publication_paper p WHERE p.grant_id = g.grant_id
                ORDER BY p.sequence DESC LIMIT 1), 0), NULL, NULL
            FROM views.publication_grant g WHERE g.grant_id = ?
            """;

    private final JdbcClient jdbc;

    PaperRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void awarded(GrantAwarded event) {
        jdbc.sql("INSERT INTO views.publication_grant VALUES (?, ?, ?)")
                .params(event.grantId(), event.municipality(), event.organisationId())
                .update();
    }

    void signed(AgreementSigned event, long sequence, Instant at) {
        sign(event.grantId(), sequence, event.number(), true, event.signedOn(), at, event.contracted());
    }

    void amended(AmendmentSigned event, long sequence, Instant at) {
        sign(event.grantId(), sequence, event.number(), false, event.signedOn(), at, event.after());
    }

    private void sign(
            UUID grantId, long sequence, String number, boolean agreement, LocalDate on, Instant at, Money amount) {
        jdbc.sql(SIGN)
                .params(Parameters.of(sequence, number, agreement, on, at, amount, amount, grantId))
                .update();
    }

    void withdrawn(GrantWithdrawn event, long sequence, LocalDate on) {
        jdbc.sql("INSERT INTO views.publication_withdrawal VALUES (?, ?, ?)")
                .params(event.grantId(), sequence, on)
                .update();
    }

    void registered(AgreementRegistered event) {
        jdbc.sql("UPDATE views.publication_paper SET registered_on = ? WHERE grant_id = ? AND number = ?")
                .params(event.publishedOn(), event.grantId(), event.number())
                .update();
    }

    void posted(AgreementPosted event) {
        jdbc.sql("UPDATE views.publication_paper SET posted_on = ? WHERE grant_id = ? AND number = ?")
                .params(event.postedOn(), event.grantId(), event.number())
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.publication_withdrawal").update();
        jdbc.sql("DELETE FROM views.publication_paper").update();
        jdbc.sql("DELETE FROM views.publication_grant").update();
    }
}
