package cz.tripartita.readmodels.yearlyreport;

import cz.tripartita.planning.events.Money;
import org.jspecify.annotations.Nullable;

/**
 * The grants that serve one area, each with its whole amount.
 *
 * @param area code of the area, none for grants that serve no proposal of an area
 * @param areaName its name
 * @param grants how many grants serve the area
 * @param shared how many of them serve other areas too, and are counted there as well
 */
public record AreaMoney(
        @Nullable String area,
        @Nullable String areaName,
        int grants,
        int shared,
        Money awarded,
        Money contracted,
        Money paid) {}
