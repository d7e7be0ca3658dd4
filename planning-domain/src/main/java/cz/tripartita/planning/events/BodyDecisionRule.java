package cz.tripartita.planning.events;

/** The rule by which a body decides a matter. */
public record BodyDecisionRule(Body body, Matter matter, DecisionRule rule) {}
