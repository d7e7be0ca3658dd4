package cz.tripartita.planning.events;

import java.util.List;
import java.util.UUID;

/**
 * What the record says of one entry of a plan in its year.
 *
 * @param grants those whose application names the proposal of the entry
 * @param indicators accepted values of their monitoring, one for each period
 */
public record EntryFigures(UUID entryId, List<GrantFigure> grants, List<IndicatorFigure> indicators) {}
