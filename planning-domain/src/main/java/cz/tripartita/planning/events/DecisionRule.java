package cz.tripartita.planning.events;

/** How a body decides a matter. */
public enum DecisionRule {
    /** Nobody entitled to a position objects, and all three sides took part. */
    CONSENSUS
}
