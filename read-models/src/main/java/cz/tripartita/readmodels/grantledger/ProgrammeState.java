package cz.tripartita.readmodels.grantledger;

/** How far a programme has come. */
public enum ProgrammeState {
    DRAFTED,
    APPROVED,
    PUBLISHED,
    /** At least one resolution has decided on its applications. */
    DECIDED,
    CANCELLED
}
