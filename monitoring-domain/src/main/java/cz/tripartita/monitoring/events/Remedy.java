package cz.tripartita.monitoring.events;

/** How far a finding was found to be remedied. */
public enum Remedy {
    REMEDIED,
    PARTLY,
    NOT
}
