package cz.tripartita.monitoring.checkplan;

import cz.tripartita.monitoring.RecordedStream;
import cz.tripartita.monitoring.events.CheckPlanEvent;
import cz.tripartita.monitoring.events.CheckPlanEvent.CheckPlanAdopted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * The plans of content checks of a municipality.
 *
 * @param byYear the latest version of each
 */
public record CheckPlans(Map<Integer, CheckPlanAdopted> byYear) {

    /** Nothing is planned yet. */
    static final CheckPlans NONE = new CheckPlans(Map.of());

    public CheckPlans {
        byYear = Map.copyOf(byYear);
    }

    /** The plans of a municipality as recorded. */
    public static CheckPlans read(EventStore store, String municipality) {
        return of(RecordedStream.events(store, CheckPlan.idOf(municipality), CheckPlanEvent.class));
    }

    /** The plans after the events given. */
    public static CheckPlans of(List<CheckPlanEvent> events) {
        CheckPlans plans = NONE;
        for (CheckPlanEvent event : events) {
            plans = plans.evolve(event);
        }
        return plans;
    }

    CheckPlans evolve(CheckPlanEvent event) {
        return switch (event) {
            case CheckPlanAdopted adopted -> {
                Map<Integer, CheckPlanAdopted> more = new HashMap<>(byYear);
                more.put(adopted.year(), adopted);
                yield new CheckPlans(more);
            }
        };
    }

    /** Whether the plan of a year has a service, by its monitoring in that year. */
    public boolean have(int year, UUID monitoringId) {
        CheckPlanAdopted plan = byYear.get(year);
        return plan != null
                && plan.checks().stream().anyMatch(check -> check.monitoringId().equals(monitoringId));
    }
}
