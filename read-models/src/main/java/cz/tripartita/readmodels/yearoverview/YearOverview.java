package cz.tripartita.readmodels.yearoverview;

import cz.tripartita.planning.events.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * The grants of a year's programmes as they stood at the end of a day. What was recorded later and happened by that day
 * is part of it. An application that serves several areas stands with its whole amount under each of them, so the areas
 * may add up to more than the total; total, kinds and sources count it once.
 *
 * @param on the day
 * @param allocation of all programmes but those cancelled
 * @param areas the areas by name, those without an area last
 * @param awardedCountedAgain by how much the awards of the areas add up to more than the total
 */
public record YearOverview(
        String municipality,
        int year,
        LocalDate on,
        Money allocation,
        YearAmounts total,
        List<AreaOverview> areas,
        Money awardedCountedAgain,
        List<KindOverview> kinds,
        List<SourceOverview> sources) {}
