package cz.tripartita.readmodels.grantledger;

import cz.tripartita.planning.events.Money;

/**
 * The amounts of a grant as of a day.
 *
 * @param requested what the application asked for
 * @param recommended what a commission recommended last, zero where none did
 * @param awarded what resolutions give
 * @param contracted what agreement and amendments promise
 * @param paid what was paid out, by set-off too
 * @param used what the recipient has accounted for
 * @param returned what came back, by set-off too
 * @param demanded what was demanded back
 * @param owed what of it has not come back
 */
public record GrantAmounts(
        Money requested,
        Money recommended,
        Money awarded,
        Money contracted,
        Money paid,
        Money used,
        Money returned,
        Money demanded,
        Money owed) {}
