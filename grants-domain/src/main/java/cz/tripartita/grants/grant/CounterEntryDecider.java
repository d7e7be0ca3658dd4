package cz.tripartita.grants.grant;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.EntryReversed;
import cz.tripartita.grants.events.GrantTotals;
import cz.tripartita.grants.grant.Ledger.Entry;
import cz.tripartita.planning.events.Money;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Decides whether an entry of the ledger may be taken back by a counter-entry, by another person than made it. */
final class CounterEntryDecider {

    private CounterEntryDecider() {}

    static List<GrantEvent> decide(ReverseEntry command, GrantState state, Occasion occasion, AwardInForce award) {
        UUID actor = Duties.staff(state, occasion);
        Ledger ledger = state.paying().ledger();
        Entry entry = ledger.entries().get(command.entryId());
        if (entry == null) {
            throw GrantsRule.ENTRY_REVERSIBLE.broken(
                    Map.of("entry", command.entryId().toString(), "known", false));
        }
        Duties.requireAnother("a counter-entry", actor, "the entry", entry.by());
        GrantTotals after = after(entry, state);
        GrantsRule.ENTRY_REVERSIBLE.require(
                holds(entry, ledger) && !state.paying().used().isAbove(after.paid()) && within(after, state, award),
                () -> Map.of(
                        "entry", command.entryId().toString(),
                        "kind", entry.kind().name(),
                        "amount", entry.amount().amount(),
                        "settled", entry.settled().amount(),
                        "kept", ledger.kept().amount(),
                        "used", state.paying().used().amount(),
                        "award", award.amount().amount()));
        return List.of(new EntryReversed(
                command.grantId(), command.entryId(), entry.kind(), entry.amount(), command.reason(), after, actor));
    }

    /** Whether what is paid still covers what is returned and owed once the entry is gone. */
    private static boolean holds(Entry entry, Ledger ledger) {
        return switch (entry.kind()) {
            case PAYMENT, SET_OFF -> !entry.amount().isAbove(ledger.kept());
            case RETURN_DEMANDED -> !entry.settled().isPositive();
            case RETURN_RECEIVED -> true;
        };
    }

    /**
     * Whether what stays with the recipient is within contract and award; a return taken back may lift it above. All of
     * what stays of a withdrawn grant may be demanded back, whatever it is.
     */
    private static boolean within(GrantTotals after, GrantState state, AwardInForce award) {
        Money kept = after.paid().minus(after.returned());
        Contract contract = state.agreed().signed();
        boolean contracted = contract.ended() || !kept.isAbove(contract.latest().amount());
        return award.withdrawn() || (contracted && !kept.isAbove(award.amount()));
    }

    private static GrantTotals after(Entry entry, GrantState state) {
        Money back = Money.ZERO.minus(entry.amount());
        Totals totals = Totals.of(state);
        return switch (entry.kind()) {
            case PAYMENT -> totals.paid(back);
            case RETURN_DEMANDED -> totals.demanded(back);
            case RETURN_RECEIVED -> totals.returned(back, entry.returnId() != null);
            case SET_OFF -> totals.setOff(back);
        };
    }
}
