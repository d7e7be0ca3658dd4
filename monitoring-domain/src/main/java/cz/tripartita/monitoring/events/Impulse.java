package cz.tripartita.monitoring.events;

/**
 * Why a service is checked although it is not its turn.
 *
 * @param what official wording; it names no private person
 */
public record Impulse(ImpulseOrigin kind, String what) {

    /** Where an impulse comes from. */
    public enum ImpulseOrigin {
        COMPLAINT,
        INDICATOR_REPORT,
        QUALITY_VISIT,
        SETTLEMENT,
        OTHER_BODY,
        OTHER
    }
}
