package cz.tripartita.grants.events;

/** Why an application gets what it gets. */
public enum ShareGround {
    /** All that it may get: what it asks for, or its rate, in whole steps. */
    WHOLE,
    /** Less, as the money does not suffice. */
    REDUCED,
    /** Less, as its applicant gets no more from a line. */
    APPLICANT_LIMIT,
    /** Nothing, as its score is under the cut. */
    UNDER_CUT,
    /** Nothing, as what is left for it is under the smallest award. */
    UNDER_SMALLEST_AWARD,
    /** Nothing, as the money is gone. */
    NOTHING_LEFT
}
