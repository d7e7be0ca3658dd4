package cz.tripartita.readmodels.indicators;

/** What became of a version of a report. */
public enum ReportState {
    SUBMITTED,
    ACCEPTED,
    RETURNED
}
