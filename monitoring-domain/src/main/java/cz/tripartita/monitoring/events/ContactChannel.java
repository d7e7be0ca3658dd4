package cz.tripartita.monitoring.events;

/** By which way advice was asked for. */
public enum ContactChannel {
    OFFICE,
    PHONE,
    EMAIL,
    EVENT,
    OUTSIDE_OFFICE_HOURS
}
