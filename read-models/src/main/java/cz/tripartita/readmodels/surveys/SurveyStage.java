package cz.tripartita.readmodels.surveys;

/** How far a survey has come. */
public enum SurveyStage {
    DRAWN_UP,
    /** Opened and not yet closed, whether or not its days have come or are over. */
    OPEN,
    CLOSED,
    CANCELLED
}
