package cz.tripartita.readmodels.meetings;

import cz.tripartita.planning.events.Side;

/**
 * One side of a meeting.
 *
 * @param members members of the side
 * @param expected those of them who are neither excused nor absent
 * @param present those of them who are present
 */
public record SidePresence(Side side, int members, int expected, int present) {}
