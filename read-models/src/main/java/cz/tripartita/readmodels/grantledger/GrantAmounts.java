package cz.tripartita.readmodels.grantledger;

import cz.tripartita.planning.events.Money;

/**
 * The amounts of a grant as of a day.
 *
 * @param requested what the application asked for
 * @param awarded what resolutions give
 * @param contracted what agreement and amendments promise
 * @param paid what was paid out
 */
public record GrantAmounts(Money requested, Money awarded, Money contracted, Money paid) {}
