package cz.tripartita.readmodels.yearoverview;

import cz.tripartita.planning.events.Money;

/**
 * What applications asked for and what grants came to.
 *
 * @param applications all that were handed in
 * @param requested what they ask for, as last supplemented
 * @param recommended what commissions recommended last, for those refused later as well
 * @param rejected those of them rejected on formal grounds
 * @param withdrawn those of them withdrawn
 * @param refused those of them refused by a resolution
 * @param grants those of them that became grants
 * @param grantsWithdrawn those of the grants that are withdrawn, of which nothing is awarded or contracted any more
 * @param paid what was paid out, by set-off too, less what counter-entries took back
 * @param used what recipients have accounted for
 * @param returned what came back, by set-off too
 * @param demanded what was demanded back
 * @param owed what of it has not come back
 */
public record YearAmounts(
        int applications,
        Money requested,
        Money recommended,
        Ended rejected,
        Ended withdrawn,
        Ended refused,
        int grants,
        int grantsWithdrawn,
        Money awarded,
        Money contracted,
        Money paid,
        Money used,
        Money returned,
        Money demanded,
        Money owed) {

    private static final Ended NOBODY = new Ended(0, Money.ZERO);

    static final YearAmounts NONE = new YearAmounts(
            0,
            Money.ZERO,
            Money.ZERO,
            NOBODY,
            NOBODY,
            NOBODY,
            0,
            0,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO);

    YearAmounts plus(YearAmounts other) {
        return new YearAmounts(
                applications + other.applications,
                requested.plus(other.requested),
                recommended.plus(other.recommended),
                rejected.plus(other.rejected),
                withdrawn.plus(other.withdrawn),
                refused.plus(other.refused),
                grants + other.grants,
                grantsWithdrawn + other.grantsWithdrawn,
                awarded.plus(other.awarded),
                contracted.plus(other.contracted),
                paid.plus(other.paid),
                used.plus(other.used),
                returned.plus(other.returned),
                demanded.plus(other.demanded),
                owed.plus(other.owed));
    }
}
