package cz.tripartita.planning.events;

/** One member's stance on the wording of a round. */
public enum Position {
    /** Agrees with the wording. */
    AGREE,
    /** Does not share it and will not block it; the reservation is given in writing. */
    STAND_ASIDE,
    /** Objects, with reasons; no majority overrides it. */
    OBJECT
}
