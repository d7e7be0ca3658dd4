package cz.tripartita.readmodels.yearlyreport;

/** What became of a proposal. */
public enum ProposalOutcome {
    /** Consensus was reached; also where a later proposal has taken its place since. */
    CONSENSUS,
    CLOSED_WITHOUT_CONSENSUS,
    WITHDRAWN,
    MERGED,
    SPLIT,
    /** Still open or adjourned. */
    OPEN
}
