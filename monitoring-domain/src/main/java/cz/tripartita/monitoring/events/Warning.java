package cz.tripartita.monitoring.events;

/** Why a reported value asks for an explanation. */
public enum Warning {
    /** Below the least plausible value. */
    BELOW_PLAUSIBLE,
    /** Above the greatest plausible value. */
    ABOVE_PLAUSIBLE,
    /** Changed against the period before by more than the indicator admits. */
    CHANGED_TOO_MUCH
}
