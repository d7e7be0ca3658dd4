package cz.tripartita.readmodels.yearlyreport;

import cz.tripartita.planning.events.Money;

/**
 * The money of the programmes of a year, each crown once.
 *
 * @param allocation of all programmes but those cancelled
 * @param requested of all applications
 * @param awarded by resolutions in force
 * @param contracted by agreements and amendments
 * @param paid paid out
 */
public record MoneyTotals(Money allocation, Money requested, Money awarded, Money contracted, Money paid) {}
