package cz.tripartita.readmodels.effectiveness;

/** How far an effectiveness evaluation has come. */
public enum EvaluationState {
    /** The service is monitored in the year, and has no score yet. */
    NOT_DRAWN_UP,
    /** It has a score; the provider was not invited yet to comment on it as it stands, with its verdict. */
    DRAWN_UP,
    /** The provider was invited to comment. */
    COMMENTING,
    FINAL,
    /** It was final, and was revised since. */
    REVISED
}
