package cz.tripartita.grants.evaluation;

import cz.tripartita.grants.events.EvaluationEvent;
import cz.tripartita.grants.events.ExactScore;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation of an application replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record EvaluationHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(EvaluationEvent event, @Nullable Described before, Described after) {}

    /**
     * The state of an evaluation.
     *
     * @param evaluators appointed and without a conflict of interest, ordered by id
     * @param independent those of them who declared that they have none
     * @param conflicted everybody who declared one
     * @param scored those who have scored
     * @param score the mean over them, exactly
     * @param spread highest less lowest score
     */
    public record Described(
            UUID applicationId,
            UUID programmeId,
            List<UUID> evaluators,
            List<UUID> independent,
            List<UUID> conflicted,
            List<UUID> scored,
            ExactScore score,
            ExactScore spread) {}

    /** Replays the events of one evaluation, or the first part of them, in their order. */
    public static EvaluationHistory of(List<EvaluationEvent> events) {
        List<Step> steps = new ArrayList<>();
        EvaluationState state = null;
        Described before = null;
        for (EvaluationEvent event : events) {
            state = EvaluationState.after(state, event);
            Described after = described(state);
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new EvaluationHistory(List.copyOf(steps));
    }

    private static Described described(EvaluationState state) {
        EvaluationOutcome outcome = EvaluationOutcome.of(state);
        return new Described(
                state.applicationId(),
                state.programmeId(),
                state.evaluators().stream().sorted().toList(),
                state.independent().stream().sorted().toList(),
                state.conflicted().stream().sorted().toList(),
                state.scores().keySet().stream().sorted().toList(),
                outcome.score(),
                outcome.spread());
    }
}
