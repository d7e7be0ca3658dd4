package cz.tripartita.grants.events;

import org.jspecify.annotations.Nullable;

/**
 * A criterion by which applications are evaluated.
 *
 * @param weight per cent; the weights of a programme sum to 100
 * @param origin where its points come from; evaluators give them where it does not say so
 */
public record Criterion(String name, int weight, @Nullable CriterionOrigin origin) {

    /** A criterion for which evaluators give the points. */
    public static Criterion ofEvaluators(String name, int weight) {
        return new Criterion(name, weight, null);
    }

    /** Whether its points are taken from the effectiveness of an earlier year, where that was evaluated. */
    public boolean takesEffectiveness() {
        return origin == CriterionOrigin.EFFECTIVENESS;
    }
}
