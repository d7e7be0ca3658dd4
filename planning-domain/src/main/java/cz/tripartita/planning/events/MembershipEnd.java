package cz.tripartita.planning.events;

/** Why a membership ended. */
public enum MembershipEnd {
    /** The member left. */
    LEFT,
    /** The membership passed to another person of the same organisation. */
    TRANSFERRED,
    /** The member missed as many meetings in a row without excuse as end a membership by the statute. */
    ABSENCES
}
