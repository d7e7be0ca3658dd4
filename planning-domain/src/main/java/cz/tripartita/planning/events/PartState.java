package cz.tripartita.planning.events;

/** How far a goal, measure or activity has come. */
public enum PartState {
    NOT_BEGUN,
    UNDER_WAY,
    FULFILLED,
    /** It will not be done. */
    GIVEN_UP
}
