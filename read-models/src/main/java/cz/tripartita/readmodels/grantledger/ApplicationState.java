package cz.tripartita.readmodels.grantledger;

/** How far an application has come. */
public enum ApplicationState {
    /** Started, not submitted; it still may be. */
    DRAFT,
    /** Started and not submitted in time. */
    NOT_SUBMITTED,
    /** Submitted, or supplemented, and not yet checked. */
    SUBMITTED,
    /** Sent back with a list of defects. */
    DEFECTIVE,
    /** The formal check found it complete. */
    COMPLETE,
    /** Rejected on formal grounds. */
    REJECTED,
    WITHDRAWN,
    AWARDED,
    /** Awarded, and the grant withdrawn since. */
    GRANT_WITHDRAWN,
    /** Refused by a resolution. */
    REFUSED
}
