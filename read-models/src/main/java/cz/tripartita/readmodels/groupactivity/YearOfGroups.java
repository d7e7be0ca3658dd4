package cz.tripartita.readmodels.groupactivity;

import java.util.List;

/**
 * What the groups of a municipality did in a year.
 *
 * @param groups every group, by body and name, one that did nothing too
 */
public record YearOfGroups(int year, List<GroupActivity> groups) {}
