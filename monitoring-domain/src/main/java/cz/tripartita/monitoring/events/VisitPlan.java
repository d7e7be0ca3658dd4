package cz.tripartita.monitoring.events;

import java.time.LocalDate;
import java.util.List;

/**
 * How a quality visit is to go.
 *
 * @param plannedOn the day on which it is to take place
 * @param announced whether the provider is told beforehand
 * @param team who visits
 * @param standards what is looked at
 */
public record VisitPlan(LocalDate plannedOn, boolean announced, List<Visitor> team, List<VisitedStandard> standards) {}
