package cz.tripartita.readmodels.indicators;

/** How the report on a period stands on a day. */
public enum ExpectedState {
    /** It is not there, and its reminder is still to come. */
    COMING,
    /** It is not there; the day of its reminder has come, and its last day has not passed. */
    DUE,
    /** It is not there, and its last day has passed. */
    OVERDUE,
    /** It waits for the analyst. */
    SUBMITTED,
    /** It was sent back and may still come in time. */
    RETURNED,
    /** A version of it is accepted. */
    ACCEPTED,
    /** It is not waited for, as the monitoring was closed without it. */
    FORGONE
}
