package cz.tripartita.monitoring.events;

import java.time.LocalDate;
import java.util.UUID;

/** The stream of the effectiveness evaluation of one service in one year. */
public sealed interface EffectivenessEvent {

    UUID evaluationId();

    /**
     * The score was computed; before the evaluation is final it may be computed anew, and verdict and invitation lapse.
     *
     * @param version of the score, 1 for the first
     */
    record EvaluationDrawnUp(
            UUID evaluationId,
            String municipality,
            UUID monitoringId,
            UUID serviceId,
            UUID organisationId,
            int year,
            int version,
            EffectivenessGrounds grounds,
            EffectivenessOutcome outcome,
            UUID drawnUpBy)
            implements EffectivenessEvent {}

    /**
     * The analyst gave a verdict; until the evaluation is final a later one replaces it, and the invitation to comment
     * lapses.
     *
     * @param verdict official reasons of the recommendation
     */
    record VerdictGiven(UUID evaluationId, RecommendedCourse recommendation, String verdict, UUID givenBy)
            implements EffectivenessEvent {}

    /**
     * The provider was invited to comment.
     *
     * @param until the last day for it
     */
    record CommentInvited(UUID evaluationId, LocalDate until) implements EffectivenessEvent {}

    /**
     * The provider commented on score and verdict.
     *
     * @param comment official wording of the organisation; it names no private person
     */
    record EvaluationCommented(UUID evaluationId, String comment, UUID commentedBy) implements EffectivenessEvent {}

    /**
     * The evaluation is final.
     *
     * @param version of the score that became final
     */
    record EvaluationFinalised(UUID evaluationId, int version, UUID finalisedBy) implements EffectivenessEvent {}

    /**
     * A final evaluation was revised; what it was before stays in the history.
     *
     * @param version of the score
     * @param reason official reason of the revision
     * @param grounds by the same version of the method
     */
    record EvaluationRevised(
            UUID evaluationId,
            int version,
            String reason,
            EffectivenessGrounds grounds,
            EffectivenessOutcome outcome,
            RecommendedCourse recommendation,
            String verdict,
            UUID revisedBy)
            implements EffectivenessEvent {}
}
