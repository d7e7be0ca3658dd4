package cz.tripartita.planning.events;

/** Why a membership ended. */
public enum MembershipEnd {
    /** The member left. */
    LEFT
}
