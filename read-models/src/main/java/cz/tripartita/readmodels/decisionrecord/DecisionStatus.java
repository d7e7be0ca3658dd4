package cz.tripartita.readmodels.decisionrecord;

/** Where a proposal stands. */
public enum DecisionStatus {
    OPEN,
    /** Put off by the group; its round stays open. */
    ADJOURNED,
    CONSENSUS,
    WITHDRAWN,
    CLOSED_WITHOUT_CONSENSUS,
    /** Had reached consensus, until a later proposal took its place. */
    SUPERSEDED,
    /** Merged with others into a new one. */
    MERGED,
    /** Split into new ones. */
    SPLIT
}
