package cz.tripartita.monitoring.events;

/** Why an indicator has no value. */
public enum NoValue {
    /** What its formula needs has no value itself. */
    INPUT_MISSING,
    /** Its formula divides by zero. */
    DIVISION_BY_ZERO,
    /** A part of the year has no accepted value. */
    PART_MISSING,
    /** The parts of the year do not add up, and the year was not reported as a whole. */
    NOT_ADDED_UP
}
