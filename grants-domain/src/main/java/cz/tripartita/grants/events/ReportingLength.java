package cz.tripartita.grants.events;

/** How long a period is that a provider reports on. */
public enum ReportingLength {
    /** A calendar year. */
    YEAR,
    /** A half of a calendar year. */
    HALF,
    /** A quarter of a calendar year. */
    QUARTER
}
