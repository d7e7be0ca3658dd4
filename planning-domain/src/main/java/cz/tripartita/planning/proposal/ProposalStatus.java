package cz.tripartita.planning.proposal;

/** How far a proposal has come. */
public enum ProposalStatus {
    /** A round is open and takes positions. */
    OPEN,
    /** Put off; the round waits with its positions. */
    ADJOURNED,
    /** Consensus was reached; nobody alters it. */
    CONSENSUS_REACHED,
    /** Taken back by its author. */
    WITHDRAWN,
    /** The group gave up on consensus. */
    CLOSED_WITHOUT_CONSENSUS,
    /** A later proposal with consensus took its place. */
    SUPERSEDED,
    /** Merged with others into a new one. */
    MERGED,
    /** Split into new ones. */
    SPLIT
}
