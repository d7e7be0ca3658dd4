package cz.tripartita.monitoring.method;

import cz.tripartita.monitoring.events.EvaluationMethodEvent;
import cz.tripartita.monitoring.events.EvaluationMethodEvent.MethodAdopted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The method of a municipality replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record MethodHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(
            EvaluationMethodEvent event, @Nullable Described before, Described after) {}

    /** Every version that was adopted, in their order. */
    public record Described(List<MethodAdopted> versions) {}

    /** Replays the events of one method, or a part of them, in their order. */
    public static MethodHistory of(List<EvaluationMethodEvent> events) {
        List<Step> steps = new ArrayList<>();
        Methods state = Methods.NONE;
        Described before = null;
        for (EvaluationMethodEvent event : events) {
            state = state.evolve(event);
            Described after = new Described(state.versions());
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new MethodHistory(List.copyOf(steps));
    }
}
