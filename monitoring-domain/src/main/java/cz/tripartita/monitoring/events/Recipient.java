package cz.tripartita.monitoring.events;

/** Who gets a form with the figures of services. */
public enum Recipient {
    /** The municipality itself. */
    CITY,
    /** The regional office. */
    REGION,
    /** The ministry. */
    MINISTRY,
    /** Anybody else, such as a foundation. */
    OTHER
}
