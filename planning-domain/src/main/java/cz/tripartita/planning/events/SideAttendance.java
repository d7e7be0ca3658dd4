package cz.tripartita.planning.events;

/**
 * How many members of a side took part in a meeting.
 *
 * @param side the side
 * @param members members of the side on the day
 * @param present those of them who were present
 */
public record SideAttendance(Side side, int members, int present) {}
