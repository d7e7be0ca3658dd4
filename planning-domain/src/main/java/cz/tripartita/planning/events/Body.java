package cz.tripartita.planning.events;

/** A body of the process or of the municipality. */
public enum Body {
    WORKING_GROUP,
    STEERING_GROUP,
    EXPERT_PLATFORM,
    COMMISSION,
    COUNCIL,
    ASSEMBLY
}
