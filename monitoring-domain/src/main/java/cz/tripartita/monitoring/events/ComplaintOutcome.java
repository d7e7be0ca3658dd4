package cz.tripartita.monitoring.events;

/** What a complaint was found to be. */
public enum ComplaintOutcome {
    JUSTIFIED,
    PARTLY_JUSTIFIED,
    NOT_JUSTIFIED,
    /** It could not be told. */
    UNDECIDED
}
