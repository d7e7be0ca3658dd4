package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.events.GrantEvent.AwardAdjusted;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.readmodels.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes grants and the entries of their amounts. */
final class GrantRows {

    // What was asked for is entered with the award, on the day and at the instant of the application.
    private static final String AWARD = """
            WITH application AS (SELECT * FROM views.ledger_application WHERE application_id = ?),
            granted AS (
                INSERT INTO views.ledger_grant
                SELECT ?, ?, application_id, ?, ?, ?, ?, ?, ?, ?, ?, requested, ?, 0, 0, ?
                FROM application
                RETURNING *),
            asked AS (
                INSERT INTO views.ledger_grant_entry
                SELECT g.grant_id, g.version, 'REQUESTED', g.municipality, a.submitted_on, a.submitted_at, 0,
                    a.requested, NULL, NULL, NULL, NULL, NULL, NULL
                FROM granted g CROSS JOIN application a)
            INSERT INTO views.ledger_grant_entry
            SELECT grant_id, version, 'AWARDED', municipality, awarded_on, ?, 0, awarded, ?, ?, ?, NULL, NULL, NULL
            FROM granted
            """;

    private static final String SIGN = """
            WITH signed AS (UPDATE views.ledger_grant SET contracted = ?, version = ? WHERE grant_id = ?)
            INSERT INTO views.ledger_grant_entry
            VALUES (?, ?, 'CONTRACTED', ?, ?, ?, 0, ?, NULL, NULL, NULL, NULL, ?, NULL)
            """;

    private static final String ADJUST = """
            WITH adjusted AS (UPDATE views.ledger_grant SET awarded = ?, version = ? WHERE grant_id = ?)
            INSERT INTO views.ledger_grant_entry
            VALUES (?, ?, 'AWARDED', ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)
            """;

    private static final String AMEND = """
            WITH amended AS (UPDATE views.ledger_grant SET contracted = ?, version = ? WHERE grant_id = ?)
            INSERT INTO views.ledger_grant_entry
            VALUES (?, ?, 'CONTRACTED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)
            """;

    private static final String PAY = """
            WITH paid AS (UPDATE views.ledger_grant SET paid = ?, version = ? WHERE grant_id = ?)
            INSERT INTO views.ledger_grant_entry
            VALUES (?, ?, 'PAID', ?, ?, ?, ?, ?, NULL, NULL, NULL, NULL, ?, ?)
            """;

    private final JdbcClient jdbc;

    GrantRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void awarded(GrantAwarded event, Entry entry) {
        Resolution resolution = event.resolution();
        jdbc.sql(AWARD)
                .params(Parameters.of(
                        event.applicationId(),
                        event.grantId(),
                        event.municipality(),
                        event.programmeId(),
                        event.organisationId(),
                        event.serviceId(),
                        event.serviceName(),
                        event.serviceKind(),
                        event.periodFrom(),
                        event.periodTo(),
                        entry.on(),
                        event.awarded(),
                        entry.version(),
                        entry.at(),
                        resolution.body(),
                        resolution.number(),
                        resolution.adoptedOn()))
                .update();
    }

    void signed(AgreementSigned event, Entry entry) {
        jdbc.sql(SIGN)
                .params(Parameters.of(
                        event.contracted(),
                        entry.version(),
                        event.grantId(),
                        event.grantId(),
                        entry.version(),
                        entry.municipality(),
                        event.signedOn(),
                        entry.at(),
                        event.contracted(),
                        event.number()))
                .update();
    }

    void adjusted(AwardAdjusted event, Entry entry) {
        Resolution resolution = event.resolution();
        jdbc.sql(ADJUST)
                .params(Parameters.of(
                        event.after(),
                        entry.version(),
                        event.grantId(),
                        event.grantId(),
                        entry.version(),
                        entry.municipality(),
                        entry.on(),
                        entry.at(),
                        event.before(),
                        event.after(),
                        resolution.body(),
                        resolution.number(),
                        resolution.adoptedOn(),
                        event.reason()))
                .update();
    }

    void amended(AmendmentSigned event, Entry entry) {
        Resolution resolution = event.resolution();
        jdbc.sql(AMEND)
                .params(Parameters.of(
                        event.after(),
                        entry.version(),
                        event.grantId(),
                        event.grantId(),
                        entry.version(),
                        entry.municipality(),
                        event.signedOn(),
                        entry.at(),
                        event.before(),
                        event.after(),
                        resolution.body(),
                        resolution.number(),
                        resolution.adoptedOn(),
                        event.reason(),
                        event.number()))
                .update();
    }

    void paid(PaymentMade event, Entry entry) {
        jdbc.sql(PAY)
                .params(Parameters.of(
                        event.paidInTotal(),
                        entry.version(),
                        event.grantId(),
                        event.grantId(),
                        entry.version(),
                        entry.municipality(),
                        event.paidOn(),
                        entry.at(),
                        event.paidInTotal().minus(event.amount()),
                        event.paidInTotal(),
                        event.variableSymbol(),
                        event.paymentId()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.ledger_grant_entry").update();
        jdbc.sql("DELETE FROM views.ledger_grant").update();
    }
}
