package cz.tripartita.grants.programme;

/** How far a programme has come. */
public enum ProgrammePhase {
    /** Written, not yet approved. */
    DRAFTED,
    /** Approved by the competent body. */
    APPROVED,
    /** Published; applications may come within its window. */
    PUBLISHED,
    /** Not going on. */
    CANCELLED
}
