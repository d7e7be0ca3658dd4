package cz.tripartita.monitoring.events;

/** What a part of an evaluation comes from. */
public enum PartKind {
    /** An indicator, compared with other services or with the own past. */
    INDICATOR,
    /** The satisfaction survey. */
    SATISFACTION,
    /** The quality visit. */
    QUALITY
}
