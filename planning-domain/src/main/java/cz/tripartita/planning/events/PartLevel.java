package cz.tripartita.planning.events;

/** How deep a part of a plan lies. */
public enum PartLevel {
    /** What is to be reached. */
    GOAL,
    /** A way to a goal. */
    MEASURE,
    /** What is done for a measure. */
    ACTIVITY
}
