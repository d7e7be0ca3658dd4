package cz.tripartita.planning.events;

import org.jspecify.annotations.Nullable;

/**
 * The rule by which a body decides a matter.
 *
 * @param threshold quorum and share of a majority; none for the other rules
 */
public record BodyDecisionRule(
        Body body,
        Matter matter,
        DecisionRule rule,
        @Nullable Threshold threshold) {}
