package cz.tripartita.monitoring.events;

/** What a provider says to the warnings of a value. */
public enum WarningAnswer {
    /** The value is right as it stands. */
    CONFIRMED,
    /** The value is right for a reason that is given. */
    EXPLAINED
}
