package cz.tripartita.readmodels.publicationdues;

/** How a duty to publish stands on a day. */
public enum PublicationState {
    /** Not published, and the last day has not passed. */
    DUE,
    /** Not published, and the last day has passed. */
    OVERDUE,
    /** Published in time. */
    DONE,
    /** Published after the last day. */
    LATE
}
