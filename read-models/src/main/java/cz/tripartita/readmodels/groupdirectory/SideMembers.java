package cz.tripartita.readmodels.groupdirectory;

import cz.tripartita.planning.events.Side;

/** How many current members of a side a group has. */
public record SideMembers(Side side, int members) {}
