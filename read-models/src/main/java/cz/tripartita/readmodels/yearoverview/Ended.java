package cz.tripartita.readmodels.yearoverview;

import cz.tripartita.planning.events.Money;

/**
 * Applications that ended in one way without a grant.
 *
 * @param requested what they asked for
 */
public record Ended(int applications, Money requested) {

    Ended plus(Ended other) {
        return new Ended(applications + other.applications, requested.plus(other.requested));
    }
}
