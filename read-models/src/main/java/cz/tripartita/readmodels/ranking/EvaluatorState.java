package cz.tripartita.readmodels.ranking;

/** How far an evaluator has come with one application. */
public enum EvaluatorState {
    /** Asked to score. */
    APPOINTED,
    /** Declared to have no conflict of interest. */
    INDEPENDENT,
    /** Scored. */
    SCORED,
    /** Declared a conflict of interest, and neither scores nor votes. */
    CONFLICT
}
