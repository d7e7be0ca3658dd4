package cz.tripartita.monitoring.events;

/** What the value of an indicator was compared with. */
public enum ComparedWith {
    /** All services of the kind with a value, this one included. */
    SAME_KIND,
    /** The service's own values of this and earlier years. */
    OWN_PAST
}
