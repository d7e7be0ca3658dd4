package cz.tripartita.grants.events;

/** Where the points for a criterion come from. */
public enum CriterionOrigin {
    /** Evaluators give them. */
    EVALUATORS,
    /**
     * The score of the final effectiveness evaluation of the same service in the latest earlier year; evaluators give them
     * where there is none.
     */
    EFFECTIVENESS
}
