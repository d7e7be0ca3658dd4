package cz.tripartita.monitoring.events;

/** The band of an evaluation, the best first. */
public enum Band {
    A,
    B,
    C,
    D
}
