package cz.tripartita.monitoring.events;

/** How the values of the parts of a year make the value of the year, where the year is not reported as a whole. */
public enum YearTotal {
    /** They add up, such as costs. */
    SUM,
    /** Their mean, such as full-time equivalents. */
    MEAN,
    /** The last one, such as beds at the end of the year. */
    LAST,
    /** They do not add up, such as different persons: the year has a value only if it is reported as a whole. */
    NONE
}
