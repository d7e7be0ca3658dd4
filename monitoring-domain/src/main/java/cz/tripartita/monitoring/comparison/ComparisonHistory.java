package cz.tripartita.monitoring.comparison;

import cz.tripartita.monitoring.events.ComparisonEvent;
import cz.tripartita.monitoring.events.ComparisonEvent.ComparisonDrawnUp;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of a kind and year replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record ComparisonHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the version before it, none before the first
     */
    public record Step(ComparisonEvent event, @Nullable ComparisonDrawnUp before, ComparisonDrawnUp after) {}

    /** Replays the events of one comparison, or a part of them, in their order. */
    public static ComparisonHistory of(List<ComparisonEvent> events) {
        List<Step> steps = new ArrayList<>();
        ComparisonDrawnUp before = null;
        for (ComparisonEvent event : events) {
            ComparisonDrawnUp after = ComparisonVersions.drawnUp(event);
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new ComparisonHistory(List.copyOf(steps));
    }
}
