package cz.tripartita.readmodels.goldenthread;

/** Where a proposal of a thread stands. */
public enum ThreadStatus {
    OPEN,
    /** Put off by the group. */
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
