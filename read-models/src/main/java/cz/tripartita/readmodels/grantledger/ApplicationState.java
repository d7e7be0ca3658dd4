package cz.tripartita.readmodels.grantledger;

/** How far an application has come. */
public enum ApplicationState {
    SUBMITTED,
    /** The formal check found it complete. */
    COMPLETE,
    /** Rejected on formal grounds. */
    REJECTED,
    WITHDRAWN,
    AWARDED,
    /** Refused by a resolution. */
    REFUSED
}
