package cz.tripartita.monitoring.contentcheck;

import cz.tripartita.monitoring.events.CheckStage;
import cz.tripartita.monitoring.events.CheckSubject;
import cz.tripartita.monitoring.events.ContentCheckEvent;
import cz.tripartita.monitoring.finding.DescribedFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A content check replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record CheckHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(ContentCheckEvent event, @Nullable Described before, Described after) {}

    /**
     * The state of a check.
     *
     * @param findings in the order of the report
     */
    public record Described(
            UUID monitoringId,
            UUID organisationId,
            CheckStage stage,
            List<CheckSubject> subjects,
            List<DescribedFinding> findings) {}

    /**
     * Replays the events of one check, or a part of them, in their order.
     *
     * @throws IllegalStateException for an event that has no ground in those before it
     */
    public static CheckHistory of(List<ContentCheckEvent> events) {
        List<Step> steps = new ArrayList<>();
        CheckState state = null;
        Described before = null;
        for (ContentCheckEvent event : events) {
            state = CheckState.after(state, event);
            Described after = described(state);
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new CheckHistory(List.copyOf(steps));
    }

    private static Described described(CheckState state) {
        return new Described(
                state.prepared().monitoringId(),
                state.prepared().organisationId(),
                state.stage(),
                state.prepared().subjects(),
                DescribedFinding.of(state.findings()));
    }
}
