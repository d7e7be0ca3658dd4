package cz.tripartita.monitoring.monitoredyear;

import cz.tripartita.monitoring.events.MonitoredYearEvent;
import cz.tripartita.monitoring.events.MonitoredYearEvent.ServiceEntered;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The services of a year replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record MonitoredYearHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(MonitoredYearEvent event, @Nullable Described before, Described after) {}

    /** The services that were entered, in their order. */
    public record Described(List<ServiceEntered> services) {}

    /** Replays the events of one year, or a part of them, in their order. */
    public static MonitoredYearHistory of(List<MonitoredYearEvent> events) {
        List<Step> steps = new ArrayList<>();
        MonitoredServices state = MonitoredServices.NONE;
        Described before = null;
        for (MonitoredYearEvent event : events) {
            state = state.evolve(event);
            Described after = new Described(state.entered());
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new MonitoredYearHistory(List.copyOf(steps));
    }
}
