package cz.tripartita.monitoring.events;

/**
 * Why a service is checked although it is not its turn.
 *
 * @param what official wording; it names no private person
 */
public record Impulse(Kind kind, String what) {

    /** Where an impulse comes from. */
    public enum Kind {
        COMPLAINT,
        INDICATOR_REPORT,
        QUALITY_VISIT,
        SETTLEMENT,
        OTHER_BODY,
        OTHER
    }
}
