package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.GrantEvent.EntryReversed;
import cz.tripartita.grants.events.GrantEvent.GrantWithdrawn;
import cz.tripartita.grants.events.GrantEvent.PaymentApprovalWithdrawn;
import cz.tripartita.grants.events.GrantEvent.PaymentApproved;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;
import cz.tripartita.grants.events.GrantEvent.ReturnDemanded;
import cz.tripartita.grants.events.GrantEvent.ReturnReceived;
import cz.tripartita.grants.events.GrantEvent.ReturnSetOff;
import cz.tripartita.planning.events.Money;
import cz.tripartita.readmodels.Parameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes payments from their approval on, and returns from their demand on. */
final class PaymentRows {

    private static final String SET_OFF = """
            UPDATE views.ledger_grant_payment SET set_off = set_off + ?,
                state = CASE WHEN set_off + ? = approved THEN 'MADE' ELSE state END,
                made_on = CASE WHEN set_off + ? = approved THEN ?::date END,
                made_by = CASE WHEN set_off + ? = approved THEN ?::uuid END
            WHERE payment_id = ? AND grant_id = ?
            """;

    private final JdbcClient jdbc;

    PaymentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void approved(PaymentApproved event) {
        update(
                "INSERT INTO views.ledger_grant_payment VALUES (?, ?, 'APPROVED', ?, ?, ?, 0, ?, NULL, NULL)",
                event.grantId(),
                event.paymentId(),
                event.dueOn(),
                event.variableSymbol(),
                event.amount(),
                event.approvedBy());
    }

    void withdrawn(PaymentApprovalWithdrawn event) {
        update(
                "UPDATE views.ledger_grant_payment SET state = 'WITHDRAWN' WHERE payment_id = ? AND grant_id = ?",
                event.paymentId(),
                event.grantId());
    }

    /** What was approved and not made lapses. */
    void lapsed(GrantWithdrawn event) {
        update(
                "UPDATE views.ledger_grant_payment SET state = 'WITHDRAWN' WHERE grant_id = ? AND state = 'APPROVED'",
                event.grantId());
    }

    void made(PaymentMade event) {
        update(
                "UPDATE views.ledger_grant_payment SET state = 'MADE', made_on = ?, made_by = ?"
                        + " WHERE payment_id = ? AND grant_id = ?",
                event.paidOn(),
                event.paidBy(),
                event.paymentId(),
                event.grantId());
    }

    void demanded(ReturnDemanded event, Entry entry) {
        update(
                "INSERT INTO views.ledger_grant_return VALUES (?, ?, ?, ?, ?, 0, ?, ?, false)",
                event.grantId(),
                event.returnId(),
                entry.on(),
                event.dueOn(),
                event.amount(),
                event.reason(),
                event.demandedBy());
    }

    void received(ReturnReceived event) {
        settling(event.grantId(), event.receiptId(), event.returnId(), null, event.amount());
    }

    void setOff(ReturnSetOff event) {
        settling(event.grantId(), event.setOffId(), event.returnId(), event.paymentId(), event.amount());
        Money amount = event.amount();
        update(
                SET_OFF,
                amount,
                amount,
                amount,
                event.setOffOn(),
                amount,
                event.recordedBy(),
                event.paymentId(),
                event.grantId());
    }

    private void settling(UUID grantId, UUID entryId, @Nullable UUID returnId, @Nullable UUID paymentId, Money amount) {
        update(
                "INSERT INTO views.ledger_grant_settling VALUES (?, ?, ?, ?, ?)",
                grantId,
                entryId,
                returnId,
                paymentId,
                amount);
        update(
                "UPDATE views.ledger_grant_return SET settled = settled + ? WHERE return_id = ? AND grant_id = ?",
                amount,
                returnId,
                grantId);
    }

    void reversed(EntryReversed event) {
        switch (event.kind()) {
            case PAYMENT ->
                update(
                        "UPDATE views.ledger_grant_payment SET state = 'REVERSED' WHERE payment_id = ? AND grant_id = ?",
                        event.entryId(),
                        event.grantId());
            case RETURN_DEMANDED ->
                update(
                        "UPDATE views.ledger_grant_return SET reversed = true WHERE return_id = ? AND grant_id = ?",
                        event.entryId(),
                        event.grantId());
            case RETURN_RECEIVED, SET_OFF ->
                update(
                        "UPDATE views.ledger_grant_return r SET settled = settled - s.amount"
                                + " FROM views.ledger_grant_settling s WHERE s.entry_id = ? AND s.grant_id = ?"
                                + " AND r.return_id = s.return_id AND r.grant_id = s.grant_id",
                        event.entryId(),
                        event.grantId());
        }
    }

    private void update(String sql, @Nullable Object... values) {
        jdbc.sql(sql).params(Parameters.of(values)).update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.ledger_grant_settling").update();
        jdbc.sql("DELETE FROM views.ledger_grant_return").update();
        jdbc.sql("DELETE FROM views.ledger_grant_payment").update();
    }
}
