package cz.tripartita.readmodels.quality;

/** How a finding stands on a day. */
public enum FindingState {
    /** Its deadline has not passed. */
    COMING,
    /** Its deadline has passed. */
    OVERDUE,
    /** Nothing is left to be remedied, or it was left at that. */
    SETTLED,
    /** There was nothing to remedy. */
    NOTE
}
