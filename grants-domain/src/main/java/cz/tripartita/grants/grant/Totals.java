package cz.tripartita.grants.grant;

import cz.tripartita.grants.events.GrantTotals;
import cz.tripartita.planning.events.Money;

/** Reckons what a grant's ledger says after one more entry; a counter-entry is the same with the amount negative. */
record Totals(GrantTotals before) {

    static Totals of(GrantState state) {
        return new Totals(state.paying().ledger().totals());
    }

    GrantTotals paid(Money amount) {
        return new GrantTotals(before.paid().plus(amount), before.returned(), before.demanded(), before.owed());
    }

    GrantTotals demanded(Money amount) {
        return new GrantTotals(
                before.paid(),
                before.returned(),
                before.demanded().plus(amount),
                before.owed().plus(amount));
    }

    /**
     * @param answering whether it answers a demand
     */
    GrantTotals returned(Money amount, boolean answering) {
        Money owed = answering ? before.owed().minus(amount) : before.owed();
        return new GrantTotals(before.paid(), before.returned().plus(amount), before.demanded(), owed);
    }

    GrantTotals setOff(Money amount) {
        return new GrantTotals(
                before.paid().plus(amount),
                before.returned().plus(amount),
                before.demanded(),
                before.owed().minus(amount));
    }
}
