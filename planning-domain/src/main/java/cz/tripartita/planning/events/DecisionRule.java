package cz.tripartita.planning.events;

/** How a body decides a matter. */
public enum DecisionRule {
    /** Nobody entitled to a position objects, and all three sides took part. */
    CONSENSUS,
    /** Enough members are present, and more than a share of the ballots held by them is for it. */
    MAJORITY,
    /** The body says what it thinks; nothing follows from it by itself. */
    ADVISORY
}
