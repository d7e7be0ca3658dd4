package cz.tripartita.monitoring.events;

/** Whom or what a survey asks about. */
public enum SurveyTarget {
    /** The users of one service. */
    SERVICE,
    /** The users of several services, who say which one they use. */
    SERVICES,
    /** The public. */
    PUBLIC
}
