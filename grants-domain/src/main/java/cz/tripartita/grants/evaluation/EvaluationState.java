package cz.tripartita.grants.evaluation;

import cz.tripartita.grants.events.EvaluationEvent;
import cz.tripartita.grants.events.EvaluationEvent.ApplicationScored;
import cz.tripartita.grants.events.EvaluationEvent.ConflictDeclared;
import cz.tripartita.grants.events.EvaluationEvent.EvaluatorAppointed;
import cz.tripartita.grants.events.EvaluationEvent.IndependenceDeclared;
import cz.tripartita.grants.events.ExactScore;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions on an evaluation need to know.
 *
 * @param evaluators appointed and without a conflict
 * @param independent those of them who declared that they have none
 * @param conflicted everybody who declared a conflict
 * @param scores by evaluator
 */
record EvaluationState(
        UUID applicationId,
        UUID programmeId,
        Set<UUID> evaluators,
        Set<UUID> independent,
        Set<UUID> conflicted,
        Map<UUID, ExactScore> scores) {

    static EvaluationState after(@Nullable EvaluationState state, EvaluationEvent event) {
        return switch (event) {
            case EvaluatorAppointed e ->
                begun(state, e.applicationId(), e.programmeId()).appointing(e.evaluatorId());
            case ConflictDeclared e ->
                begun(state, e.applicationId(), e.programmeId()).conflicting(e.personId());
            case IndependenceDeclared e -> known(state, event).declaring(e.evaluatorId());
            case ApplicationScored e -> known(state, event).scoring(e.evaluatorId(), e.score());
        };
    }

    private static EvaluationState begun(@Nullable EvaluationState state, UUID applicationId, UUID programmeId) {
        return state != null
                ? state
                : new EvaluationState(applicationId, programmeId, Set.of(), Set.of(), Set.of(), Map.of());
    }

    private static EvaluationState known(@Nullable EvaluationState state, EvaluationEvent event) {
        if (state == null) {
            throw new IllegalStateException("an evaluation does not start with " + event);
        }
        return state;
    }

    private EvaluationState appointing(UUID person) {
        return new EvaluationState(
                applicationId, programmeId, with(evaluators, person), independent, conflicted, scores);
    }

    private EvaluationState declaring(UUID person) {
        return new EvaluationState(
                applicationId, programmeId, evaluators, with(independent, person), conflicted, scores);
    }

    /** Whoever has a conflict is no evaluator any more, and what they scored does not count. */
    private EvaluationState conflicting(UUID person) {
        Map<UUID, ExactScore> rest = new HashMap<>(scores);
        rest.remove(person);
        return new EvaluationState(
                applicationId,
                programmeId,
                without(evaluators, person),
                without(independent, person),
                with(conflicted, person),
                Map.copyOf(rest));
    }

    private EvaluationState scoring(UUID person, ExactScore score) {
        Map<UUID, ExactScore> more = new HashMap<>(scores);
        more.put(person, score);
        return new EvaluationState(applicationId, programmeId, evaluators, independent, conflicted, Map.copyOf(more));
    }

    private static Set<UUID> with(Set<UUID> persons, UUID person) {
        Set<UUID> more = new HashSet<>(persons);
        more.add(person);
        return Set.copyOf(more);
    }

    private static Set<UUID> without(Set<UUID> persons, UUID person) {
        Set<UUID> rest = new HashSet<>(persons);
        rest.remove(person);
        return Set.copyOf(rest);
    }
}
