package cz.tripartita.planning.events;

/**
 * How often groups meet in a year.
 *
 * @param count meetings a year, at least
 * @param month the month of the meetings, 1 to 12
 */
public record YearlyMeetings(int count, int month) {}
