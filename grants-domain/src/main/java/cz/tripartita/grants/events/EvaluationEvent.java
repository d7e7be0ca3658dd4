package cz.tripartita.grants.events;

import cz.tripartita.planning.events.ErasableText;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream of the evaluation of one application: who scores it, who may not, and the scores. */
public sealed interface EvaluationEvent {

    UUID evaluationId();

    UUID applicationId();

    /** Somebody was asked to score the application. */
    record EvaluatorAppointed(
            UUID evaluationId,
            UUID applicationId,
            UUID programmeId,
            String municipality,
            UUID evaluatorId,
            UUID appointedBy)
            implements EvaluationEvent {}

    /** An evaluator declared to have no conflict of interest. */
    record IndependenceDeclared(UUID evaluationId, UUID applicationId, UUID evaluatorId) implements EvaluationEvent {}

    /** Somebody declared a conflict of interest, and neither scores the application nor votes on it. */
    record ConflictDeclared(
            UUID evaluationId,
            UUID applicationId,
            UUID programmeId,
            String municipality,
            UUID personId,
            ErasableText reason)
            implements EvaluationEvent {}

    /**
     * An evaluator scored the application; a later score of the same evaluator replaces it.
     *
     * @param scores one for each criterion of the programme
     * @param score the sum of weight × points ÷ top of the scale
     * @param effectiveness what the points were taken from, where the programme takes points from effectiveness and there
     *     was a final evaluation
     */
    record ApplicationScored(
            UUID evaluationId,
            UUID applicationId,
            UUID evaluatorId,
            List<CriterionScore> scores,
            ExactScore score,
            @Nullable PastEffectiveness effectiveness)
            implements EvaluationEvent {}
}
