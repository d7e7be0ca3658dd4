package cz.tripartita.grants.events;

import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * The place of one application in the ranking of its line.
 *
 * @param score the mean over evaluators, exactly
 * @param shown the score with two decimals
 * @param spread points of 100 between the highest and the lowest score, with two decimals
 * @param evaluators how many scored
 * @param place from 1; those that tie have the same, and the places behind them are left out
 */
public record Ranked(
        UUID applicationId,
        UUID lineId,
        UUID organisationId,
        Money requested,
        ExactScore score,
        BigDecimal shown,
        BigDecimal spread,
        int evaluators,
        int place) {

    /** The same at another place. */
    public Ranked at(int other) {
        return new Ranked(applicationId, lineId, organisationId, requested, score, shown, spread, evaluators, other);
    }
}
