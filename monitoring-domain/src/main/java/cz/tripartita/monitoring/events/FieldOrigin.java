package cz.tripartita.monitoring.events;

/** Where the value of a field of a form comes from; nothing is typed into a form. */
public enum FieldOrigin {
    /** The value of the year of an indicator, from accepted reports. */
    INDICATOR,
    /** What the catalogue says of the service or its provider. */
    ATTRIBUTE,
    /** What the grants of the service come to. */
    MONEY,
    /** The same text for all services. */
    TEXT
}
