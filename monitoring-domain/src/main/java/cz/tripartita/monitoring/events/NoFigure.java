package cz.tripartita.monitoring.events;

/** Why a field of a form is empty for a service. */
public enum NoFigure {
    /** No report of the service for the year is accepted yet. */
    NO_ACCEPTED_REPORT,
    /** A part of the year has no accepted report. */
    PERIOD_MISSING,
    /** The parts of the year do not add up, and the year was not reported as a whole. */
    NOT_ADDED_UP,
    /** What the indicator is derived from has no value itself. */
    INPUT_MISSING,
    /** The indicator, or the share, divides by zero. */
    DIVISION_BY_ZERO,
    /** The indicator is not counted for this kind of service in the year. */
    NOT_COUNTED,
    /** The indicator of the year has another unit than the field. */
    OTHER_UNIT,
    /** The catalogue does not say it. */
    NOT_KNOWN
}
