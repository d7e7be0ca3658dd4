package cz.tripartita.monitoring.events;

/** How far a quality visit or a content check has come. */
public enum CheckStage {
    /** To take place. */
    PLANNED,
    /** It took place; its report is to be written. */
    HELD,
    /** Its report is there; findings are remedied and followed up. */
    REPORTED,
    /** All findings are settled and the result is fixed. */
    CLOSED,
    /** It did not take place, or came to nothing. */
    CANCELLED
}
