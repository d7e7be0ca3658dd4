package cz.tripartita.readmodels.meetings;

/** How far the latest revision of the minutes has come. */
public enum MinutesState {
    /** Nothing has been written yet. */
    NONE,
    DRAFTED,
    APPROVED,
    PUBLISHED
}
