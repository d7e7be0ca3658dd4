package cz.tripartita.monitoring.events;

/** How a question is answered. */
public enum QuestionKind {
    /** By a number from 1, the worst, to 5, the best. */
    SCALE,
    /** By {@code yes} or {@code no}. */
    YES_NO,
    /** By one of its options. */
    CHOICE,
    /** By any number of its options. */
    CHOICES,
    /** In words. */
    TEXT
}
