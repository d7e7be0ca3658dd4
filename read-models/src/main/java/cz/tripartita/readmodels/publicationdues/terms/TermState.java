package cz.tripartita.readmodels.publicationdues.terms;

/** How a term stands on a day. */
public enum TermState {
    /** Not done, or still to come, and its day has not passed. */
    OPEN,
    /** Done in time; where there is nothing to do, its day has come. */
    DONE,
    /** Done after its day. */
    LATE,
    /** Not done, and its day has passed. */
    MISSED
}
