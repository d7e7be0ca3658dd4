package cz.tripartita.readmodels.yearoverview;

import org.jspecify.annotations.Nullable;

/**
 * The applications and grants that serve one area, each with its whole amount.
 *
 * @param area code of the area, none for those that serve no proposal of an area
 * @param areaName its name by the statute of the day
 * @param shared how many of the applications serve other areas too, and are counted there as well
 */
public record AreaOverview(@Nullable String area, @Nullable String areaName, int shared, YearAmounts amounts) {}
