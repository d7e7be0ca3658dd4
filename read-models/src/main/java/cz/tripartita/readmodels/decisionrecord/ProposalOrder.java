package cz.tripartita.readmodels.decisionrecord;

/** Order of a list of proposals. */
public enum ProposalOrder {
    /** By the day of submission, the latest first. */
    NEWEST_FIRST,
    /** By the day of submission, the earliest first. */
    OLDEST_FIRST,
    /** By title, as Czech sorts it. */
    TITLE
}
