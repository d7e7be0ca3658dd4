package cz.tripartita.monitoring.events;

/** How a complaint came in. */
public enum ComplaintChannel {
    IN_PERSON,
    PHONE,
    EMAIL,
    LETTER,
    BOX,
    ONLINE
}
