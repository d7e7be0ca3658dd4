package cz.tripartita.readmodels.groupdirectory;

/** How far a membership has come. */
public enum MembershipState {
    APPLIED,
    CURRENT,
    ENDED
}
