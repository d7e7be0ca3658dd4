package cz.tripartita.monitoring.checkplan;

import cz.tripartita.monitoring.events.CheckPlanEvent;
import cz.tripartita.monitoring.events.CheckPlanEvent.CheckPlanAdopted;
import cz.tripartita.monitoring.events.PlannedCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plans of content checks of a municipality replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record CheckPlanHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(CheckPlanEvent event, @Nullable Described before, Described after) {}

    /** The plans, by year. */
    public record Described(List<OfYear> plans) {}

    /** The plan of a year as it stands. */
    public record OfYear(int year, int version, List<PlannedCheck> checks) {}

    /** Replays the events of the plans, or a part of them, in their order. */
    public static CheckPlanHistory of(List<CheckPlanEvent> events) {
        List<Step> steps = new ArrayList<>();
        CheckPlans state = CheckPlans.NONE;
        Described before = null;
        for (CheckPlanEvent event : events) {
            state = state.evolve(event);
            Described after = described(state);
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new CheckPlanHistory(List.copyOf(steps));
    }

    private static Described described(CheckPlans state) {
        return new Described(state.byYear().values().stream()
                .sorted(Comparator.comparingInt(CheckPlanAdopted::year))
                .map(plan -> new OfYear(plan.year(), plan.version(), plan.checks()))
                .toList());
    }
}
