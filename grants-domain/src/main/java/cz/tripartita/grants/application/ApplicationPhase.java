package cz.tripartita.grants.application;

/** How far an application has come. */
public enum ApplicationPhase {
    /** Being written, not handed in. */
    STARTED,
    /** Handed in, or supplemented, and not yet checked. */
    SUBMITTED,
    /** Sent back with a list of defects. */
    DEFECTIVE,
    /** Found complete by the formal check. */
    COMPLETE,
    /** Rejected on formal grounds. */
    REJECTED,
    /** Taken back by the applicant. */
    WITHDRAWN,
    /** Refused by a resolution; a further one may still award. */
    REFUSED,
    /** Awarded by a resolution. */
    DECIDED
}
