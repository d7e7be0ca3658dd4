package cz.tripartita.readmodels.grantledger;

/** How far a programme has come at an instant. */
public enum ProgrammeState {
    DRAFTED,
    APPROVED,
    /** Published; its window has not opened yet. */
    PUBLISHED,
    /** Its window is open. */
    OPEN,
    /** Its window has closed; not all of its applications are decided. */
    CLOSED,
    /** Every application that was found complete or is still checked has been decided, and there is at least one. */
    DECIDED,
    CANCELLED
}
