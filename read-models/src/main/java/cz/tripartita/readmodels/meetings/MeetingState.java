package cz.tripartita.readmodels.meetings;

/** How far a meeting has come. */
public enum MeetingState {
    SCHEDULED,
    OPEN,
    CLOSED,
    CANCELLED
}
