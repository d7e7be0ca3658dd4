package cz.tripartita.monitoring.events;

/** What a content check looks at. */
public enum CheckSubject {
    /** Whether the money serves the purpose of the agreement. */
    PURPOSE,
    /** Whether the output is that which was planned. */
    OUTPUT,
    /** Whether the records bear out what was reported. */
    RECORDS,
    /** Whether the other conditions of the agreement are kept. */
    CONDITIONS
}
