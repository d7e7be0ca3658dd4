package cz.tripartita.grants.events;

/** What a resolution says of one application. */
public enum AwardOutcome {
    AWARDED_IN_FULL,
    AWARDED_IN_PART,
    REFUSED
}
