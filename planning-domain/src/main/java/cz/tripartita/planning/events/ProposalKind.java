package cz.tripartita.planning.events;

/** What a group tries to agree on. */
public enum ProposalKind {
    NEED,
    GOAL,
    MEASURE,
    PRIORITY,
    ORDER_OF_PRIORITIES,
    NETWORK_ENTRY,
    STATEMENT
}
