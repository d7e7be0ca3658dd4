package cz.tripartita.monitoring.events;

/** Why a part of the method dropped out of an evaluation. */
public enum DropReason {
    /** The service has no accepted value of the indicator in the year, be it that it is not counted for its kind then. */
    NO_ACCEPTED_VALUE,
    /** By its definition in force in the year the indicator only describes: neither more nor less of it is better. */
    NOT_JUDGED_IN_YEAR,
    /** Too few services have a value, and the service itself has too few years with one. */
    NOTHING_TO_COMPARE_WITH,
    /** No survey was named. */
    NO_SURVEY,
    /** The survey withholds its score, as too few answered. */
    SURVEY_WITHHELD,
    /** No visit was named. */
    NO_VISIT
}
