package cz.tripartita.monitoring.events;

/** Which values of an indicator are better. */
public enum Direction {
    MORE_IS_BETTER,
    LESS_IS_BETTER,
    /** Neither: the value describes, and is not judged. */
    NEUTRAL
}
