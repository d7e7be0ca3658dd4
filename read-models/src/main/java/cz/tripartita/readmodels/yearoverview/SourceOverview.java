package cz.tripartita.readmodels.yearoverview;

import cz.tripartita.grants.events.SourceKind;
import cz.tripartita.planning.events.Money;

/**
 * What budgets of applications expect of one source.
 *
 * @param applications how many applications name the source
 * @param planned what they expect of it
 * @param grants how many of them became grants
 * @param plannedOfGrants what those expect of it
 */
public record SourceOverview(SourceKind source, int applications, Money planned, int grants, Money plannedOfGrants) {}
