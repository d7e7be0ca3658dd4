package cz.tripartita.readmodels.yearlyreport;

import cz.tripartita.planning.events.Money;
import java.util.List;

/**
 * The money of a year. A grant that serves several areas stands with its whole amount under each of them, so the areas
 * may add up to more than the total; the total counts every grant once.
 *
 * @param total the total, each grant once
 * @param areas the areas by name, grants without an area last
 * @param sharedGrants how many grants stand under more than one area
 * @param awardedCountedAgain by how much the awards of the areas add up to more than the total
 */
public record YearMoney(MoneyTotals total, List<AreaMoney> areas, int sharedGrants, Money awardedCountedAgain) {}
