package cz.tripartita.grants.application;

/** How far an application has come. */
public enum ApplicationPhase {
    /** Handed in, not yet checked. */
    SUBMITTED,
    /** Found complete by the formal check. */
    COMPLETE,
    /** Rejected on formal grounds. */
    REJECTED,
    /** Taken back by the applicant. */
    WITHDRAWN,
    /** Decided by a resolution, with or without an award. */
    DECIDED
}
