package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.GrantEvent.GrantWithdrawn;
import cz.tripartita.grants.events.GrantEvent.HoldLifted;
import cz.tripartita.grants.events.GrantEvent.PaymentsHeld;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.readmodels.GrantAmount;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes grants and the entries of their amounts. */
final class GrantRows {

    // What was asked for is entered with the award, on the day and at the instant of the application; what was
    // recommended on the days of the recommendations.
    private static final String AWARD = """
            WITH application AS (SELECT * FROM views.ledger_application WHERE application_id = ?),
            granted AS (
                INSERT INTO views.ledger_grant (grant_id, municipality, application_id, programme_id, organisation_id,
                    service_id, service_name, service_kind, period_from, period_to, awarded_on, requested, recommended,
                    awarded, bank_account_text, bank_account_digest, version)
                SELECT ?, ?, a.application_id, ?, ?, ?, ?, ?, ?, ?, ?, a.requested, coalesce((
                    SELECT r.amount FROM views.ledger_recommendation r WHERE r.application_id = a.application_id
                    ORDER BY r.sequence DESC LIMIT 1), 0), ?, ?, ?, ?
                FROM application a
                RETURNING *),
            recommended AS (
                INSERT INTO views.ledger_grant_entry
                SELECT g.grant_id, r.sequence, 'RECOMMENDED', g.municipality, r.recommended_on, r.recorded_at,
                    lag(r.amount, 1, 0) OVER (ORDER BY r.sequence), r.amount, NULL, NULL, NULL, r.reason, NULL, NULL
                FROM granted g JOIN views.ledger_recommendation r USING (application_id)),
            asked AS (
                INSERT INTO views.ledger_grant_entry
                SELECT g.grant_id, g.version, 'REQUESTED', g.municipality, a.submitted_on, a.submitted_at, 0,
                    a.requested, NULL, NULL, NULL, NULL, NULL, NULL
                FROM granted g CROSS JOIN application a)
            INSERT INTO views.ledger_grant_entry
            SELECT grant_id, version, 'AWARDED', municipality, awarded_on, ?, 0, awarded, ?, ?, ?, NULL, NULL, NULL
            FROM granted
            """;

    // The amount before is read from the row as it was when the statement began.
    private static final String ENTER = """
            WITH before AS (SELECT grant_id, {amount} AS amount FROM views.ledger_grant WHERE grant_id = ?),
            changed AS (UPDATE views.ledger_grant SET {amount} = ? WHERE grant_id = ?)
            INSERT INTO views.ledger_grant_entry
            SELECT grant_id, ?, ?, ?, ?, ?, amount, ?, ?, ?, ?, ?, ?, ? FROM before WHERE amount <> ?
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
                        event.bankAccount().textId(),
                        event.bankAccount().digest(),
                        entry.version(),
                        entry.at(),
                        resolution.body(),
                        resolution.number(),
                        resolution.adoptedOn()))
                .update();
    }

    /** Enters what an event says of amounts, as far as they change. */
    void enter(GrantEvent event, Entry entry) {
        Ground ground = Ground.of(event);
        GrantAmount.saidBy(event).forEach(amount -> enter(amount, ground, entry));
        jdbc.sql("UPDATE views.ledger_grant SET version = ? WHERE grant_id = ?")
                .params(Parameters.of(entry.version(), event.grantId()))
                .update();
    }

    private void enter(GrantAmount amount, Ground ground, Entry entry) {
        Resolution resolution = ground.resolution();
        jdbc.sql(ENTER.replace("{amount}", amount.column()))
                .params(Parameters.of(
                        amount.grantId(),
                        amount.after(),
                        amount.grantId(),
                        entry.version(),
                        amount.column().toUpperCase(Locale.ROOT),
                        entry.municipality(),
                        ground.on() == null ? entry.on() : ground.on(),
                        entry.at(),
                        amount.after(),
                        resolution == null ? null : resolution.body(),
                        resolution == null ? null : resolution.number(),
                        resolution == null ? null : resolution.adoptedOn(),
                        ground.reason(),
                        ground.paper(),
                        ground.entryId(),
                        amount.after()))
                .update();
    }

    void withdrawn(GrantWithdrawn event, Entry entry) {
        GrantWithdrawal withdrawal =
                new GrantWithdrawal(entry.on(), event.awarded(), event.resolution(), event.reason());
        withdrawal(event.grantId(), Json.ofValue(withdrawal));
    }

    /** A grant that was withdrawn and is awarded again is withdrawn no more. */
    void awardedAgain(UUID grantId) {
        withdrawal(grantId, null);
    }

    private void withdrawal(UUID grantId, @Nullable String withdrawal) {
        jdbc.sql("UPDATE views.ledger_grant SET withdrawal = ?::jsonb WHERE grant_id = ?")
                .params(Parameters.of(withdrawal, grantId))
                .update();
    }

    void suspended(UUID grantId, boolean suspended) {
        jdbc.sql("UPDATE views.ledger_grant SET suspended = ? WHERE grant_id = ?")
                .params(Parameters.of(suspended, grantId))
                .update();
    }

    void held(PaymentsHeld event) {
        jdbc.sql("UPDATE views.ledger_grant SET held = array_append(held, ?) WHERE grant_id = ?")
                .params(Parameters.of(event.period(), event.grantId()))
                .update();
    }

    void lifted(HoldLifted event) {
        jdbc.sql("UPDATE views.ledger_grant SET held = array_remove(held, ?) WHERE grant_id = ?")
                .params(Parameters.of(event.period(), event.grantId()))
                .update();
    }

    void free(UUID grantId) {
        jdbc.sql("UPDATE views.ledger_grant SET held = '{}' WHERE grant_id = ?")
                .params(Parameters.of(grantId))
                .update();
    }

    void account(UUID grantId, ErasableText account) {
        jdbc.sql("UPDATE views.ledger_grant SET bank_account_text = ?, bank_account_digest = ? WHERE grant_id = ?")
                .params(Parameters.of(account.textId(), account.digest(), grantId))
                .update();
    }

    void budget(UUID grantId, List<CostLine> lines) {
        jdbc.sql("UPDATE views.ledger_grant SET budget = ?::jsonb WHERE grant_id = ?")
                .params(Parameters.of(Json.of(lines), grantId))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.ledger_grant_entry").update();
        jdbc.sql("DELETE FROM views.ledger_grant").update();
    }
}
