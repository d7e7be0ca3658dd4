package cz.tripartita.monitoring.effectiveness;

import cz.tripartita.monitoring.events.EffectivenessEvent;
import cz.tripartita.monitoring.events.EffectivenessGrounds;
import cz.tripartita.monitoring.events.EffectivenessOutcome;
import cz.tripartita.monitoring.events.RecommendedCourse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An effectiveness evaluation replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record EffectivenessHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(EffectivenessEvent event, @Nullable Described before, Described after) {}

    /**
     * The state of an evaluation.
     *
     * @param version of the score
     * @param recommendation none before the analyst gave a verdict on this score
     * @param commentUntil the last day for a comment, none before the provider was invited to comment on this score and
     *     verdict
     * @param comments how many the provider made on this score and verdict
     */
    public record Described(
            UUID monitoringId,
            int version,
            EffectivenessGrounds grounds,
            EffectivenessOutcome outcome,
            @Nullable RecommendedCourse recommendation,
            @Nullable String verdict,
            @Nullable LocalDate commentUntil,
            int comments,
            boolean isFinal) {}

    /**
     * Replays the events of one evaluation, or a part of them, in their order.
     *
     * @throws IllegalStateException for an event that has no ground in those before it
     */
    public static EffectivenessHistory of(List<EffectivenessEvent> events) {
        List<Step> steps = new ArrayList<>();
        EffectivenessState state = null;
        Described before = null;
        for (EffectivenessEvent event : events) {
            state = EffectivenessState.after(state, event);
            Described after = described(state);
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new EffectivenessHistory(List.copyOf(steps));
    }

    private static Described described(EffectivenessState state) {
        EffectivenessState.Verdict verdict = state.verdict();
        return new Described(
                state.monitoringId(),
                state.version(),
                state.grounds(),
                state.outcome(),
                verdict == null ? null : verdict.recommendation(),
                verdict == null ? null : verdict.text(),
                state.commentUntil(),
                state.comments(),
                state.isFinal());
    }
}
