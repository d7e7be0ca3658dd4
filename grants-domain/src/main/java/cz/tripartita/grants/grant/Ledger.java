package cz.tripartita.grants.grant;

import cz.tripartita.grants.events.EntryKind;
import cz.tripartita.grants.events.GrantEvent.EntryReversed;
import cz.tripartita.grants.events.GrantEvent.PaymentApproved;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;
import cz.tripartita.grants.events.GrantEvent.ReturnDemanded;
import cz.tripartita.grants.events.GrantEvent.ReturnReceived;
import cz.tripartita.grants.events.GrantEvent.ReturnSetOff;
import cz.tripartita.grants.events.GrantTotals;
import cz.tripartita.planning.events.Money;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The money of a grant: payments approved and made, returns demanded and received. What is paid is never less than what
 * is returned and owed together.
 *
 * @param approved payments approved and not made
 * @param entries what counts, by id; what a counter-entry took back is gone from here
 * @param ids every id ever used
 */
record Ledger(GrantTotals totals, Map<UUID, Approved> approved, Map<UUID, Entry> entries, Set<UUID> ids) {

    static final Ledger EMPTY = new Ledger(GrantTotals.NONE, Map.of(), Map.of(), Set.of());

    /**
     * A payment that waits to be made.
     *
     * @param setOff what of it was set off
     */
    record Approved(Money amount, Money setOff, String variableSymbol, UUID approvedBy) {

        /** What is left to be paid in money. */
        Money left() {
            return amount.minus(setOff);
        }
    }

    /**
     * An entry that counts.
     *
     * @param settled what has answered it, where it is a demand
     * @param returnId the demand that it answers, none for others
     */
    record Entry(
            EntryKind kind,
            Money amount,
            Money settled,
            @Nullable UUID returnId,
            UUID by) {

        Entry settledBy(Money more) {
            return new Entry(kind, amount, settled.plus(more), returnId, by);
        }

        /** What of a demand is still owed. */
        Money open() {
            return amount.minus(settled);
        }
    }

    /** What is approved and not yet paid in money. */
    Money waiting() {
        return approved.values().stream().map(Approved::left).reduce(Money.ZERO, Money::plus);
    }

    /** What was paid and neither returned nor is owed. */
    Money kept() {
        return totals.paid().minus(totals.returned()).minus(totals.owed());
    }

    Ledger approving(PaymentApproved event) {
        return noting(
                event.paymentId(),
                new Approved(event.amount(), Money.ZERO, event.variableSymbol(), event.approvedBy()));
    }

    Ledger withdrawing(UUID paymentId) {
        return noting(paymentId, null);
    }

    /** No payment waits any more. */
    Ledger lapsing() {
        return new Ledger(totals, Map.of(), entries, ids);
    }

    Ledger paying(PaymentMade event) {
        return withdrawing(event.paymentId())
                .entering(
                        event.paymentId(),
                        new Entry(EntryKind.PAYMENT, event.amount(), Money.ZERO, null, event.paidBy()),
                        event.totals());
    }

    Ledger demanding(ReturnDemanded event) {
        return entering(
                event.returnId(),
                new Entry(EntryKind.RETURN_DEMANDED, event.amount(), Money.ZERO, null, event.demandedBy()),
                event.totals());
    }

    Ledger receiving(ReturnReceived event) {
        Entry entry =
                new Entry(EntryKind.RETURN_RECEIVED, event.amount(), Money.ZERO, event.returnId(), event.recordedBy());
        return entering(event.receiptId(), entry, event.totals()).settling(event.returnId(), event.amount());
    }

    /** Set off in full, nothing of the payment is left to be made in money. */
    Ledger settingOff(ReturnSetOff event) {
        Approved before = Objects.requireNonNull(approved.get(event.paymentId()), "set off against no payment");
        Approved after = new Approved(
                before.amount(), before.setOff().plus(event.amount()), before.variableSymbol(), before.approvedBy());
        Entry entry = new Entry(EntryKind.SET_OFF, event.amount(), Money.ZERO, event.returnId(), event.recordedBy());
        return noting(event.paymentId(), after.left().isPositive() ? after : null)
                .entering(event.setOffId(), entry, event.totals())
                .settling(event.returnId(), event.amount());
    }

    Ledger reversing(EntryReversed event) {
        Map<UUID, Entry> rest = new HashMap<>(entries);
        Entry gone = Objects.requireNonNull(rest.remove(event.entryId()), "reversed without an entry");
        return new Ledger(event.totals(), approved, Map.copyOf(rest), ids)
                .settling(gone.returnId(), Money.ZERO.minus(gone.amount()));
    }

    private Ledger noting(UUID paymentId, @Nullable Approved payment) {
        Map<UUID, Approved> all = new HashMap<>(approved);
        if (payment == null) {
            all.remove(paymentId);
        } else {
            all.put(paymentId, payment);
        }
        return new Ledger(totals, Map.copyOf(all), entries, with(paymentId));
    }

    private Ledger entering(UUID id, Entry entry, GrantTotals after) {
        Map<UUID, Entry> more = new HashMap<>(entries);
        more.put(id, entry);
        return new Ledger(after, approved, Map.copyOf(more), with(id));
    }

    private Ledger settling(@Nullable UUID returnId, Money amount) {
        if (returnId == null) {
            return this;
        }
        Map<UUID, Entry> all = new HashMap<>(entries);
        all.computeIfPresent(returnId, (_, demand) -> demand.settledBy(amount));
        return new Ledger(totals, approved, Map.copyOf(all), ids);
    }

    private Set<UUID> with(UUID id) {
        Set<UUID> more = new HashSet<>(ids);
        more.add(id);
        return Set.copyOf(more);
    }
}
