package cz.tripartita.readmodels.grantledger.funding;

import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What budgets expect of each source.
 *
 * @param city of this municipality
 * @param other gifts, clients' payments and other money that is not public
 * @param total of all sources, which equals the costs
 * @param ownSharePercent own and other money, that is every source but public money, in per cent of the total; two
 *     decimals, half-up
 */
public record PlannedSources(
        Money city,
        Money region,
        Money state,
        Money otherMunicipalities,
        Money own,
        Money other,
        Money total,
        BigDecimal ownSharePercent) {

    /** The sources with their total and the own share; a budget of nothing has no own share. */
    static PlannedSources of(Money city, Money region, Money state, Money otherMunicipalities, Money own, Money other) {
        Money notPublic = own.plus(other);
        Money total = city.plus(region).plus(state).plus(otherMunicipalities).plus(notPublic);
        return new PlannedSources(
                city, region, state, otherMunicipalities, own, other, total, percent(notPublic, total));
    }

    private static BigDecimal percent(Money part, Money whole) {
        return whole.isPositive()
                ? part.amount().movePointRight(2).divide(whole.amount(), 2, RoundingMode.HALF_UP)
                : BigDecimal.ZERO.setScale(2);
    }
}
