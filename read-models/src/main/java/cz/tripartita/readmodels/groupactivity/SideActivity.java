package cz.tripartita.readmodels.groupactivity;

import cz.tripartita.planning.events.Side;

/**
 * How one side attended the meetings held, summed over them: the mean is the one number by the other.
 *
 * @param members members of the side
 * @param present those of them who were present
 */
public record SideActivity(Side side, int members, int present) {}
