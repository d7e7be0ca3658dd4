package cz.tripartita.grants.events;

import cz.tripartita.planning.events.Money;

/**
 * What a grant's ledger says after an entry.
 *
 * @param paid all payments, those by set-off included, less what counter-entries took back
 * @param returned all that came back, set-offs included
 * @param demanded all returns demanded
 * @param owed what of the demanded returns has not come back
 */
public record GrantTotals(Money paid, Money returned, Money demanded, Money owed) {

    /** A grant of which nothing is paid. */
    public static final GrantTotals NONE = new GrantTotals(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
}
