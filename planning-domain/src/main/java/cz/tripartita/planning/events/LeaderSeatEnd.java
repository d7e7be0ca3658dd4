package cz.tripartita.planning.events;

/** Why the seat of a leader fell vacant. */
public enum LeaderSeatEnd {
    /** The term came to its end. */
    TERM,
    /** The membership of the leader ended or was transferred. */
    MEMBERSHIP
}
