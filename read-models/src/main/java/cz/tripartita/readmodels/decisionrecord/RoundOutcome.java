package cz.tripartita.readmodels.decisionrecord;

/** How a round ended. */
public enum RoundOutcome {
    /** Not yet ended. */
    OPEN,
    /** The wording was amended and the next round opened. */
    AMENDED,
    /** Consensus was reached on its wording. */
    CONSENSUS,
    /** The proposal ended in this round without consensus. */
    NO_CONSENSUS
}
