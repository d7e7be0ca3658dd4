package cz.tripartita.monitoring.events;

/** What a content check came to: the weight of its gravest finding, remedied or not. */
public enum CheckResult {
    /** Nothing was to be remedied. */
    IN_ORDER,
    MINOR,
    SERIOUS
}
