package cz.tripartita.monitoring.events;

/** What a complaint is about. */
public enum ComplaintTopic {
    AVAILABILITY,
    WAY_OF_PROVIDING,
    STAFF,
    ENVIRONMENT,
    PAYMENTS,
    RIGHTS,
    INFORMATION,
    OTHER
}
