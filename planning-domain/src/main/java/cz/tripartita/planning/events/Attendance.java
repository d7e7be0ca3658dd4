package cz.tripartita.planning.events;

/** How a member took part in a meeting. */
public enum Attendance {
    PRESENT,
    EXCUSED,
    ABSENT
}
