package cz.tripartita.monitoring.effectiveness;

import cz.tripartita.monitoring.events.EffectivenessEvent;
import cz.tripartita.monitoring.events.EffectivenessEvent.CommentInvited;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationCommented;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationDrawnUp;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationFinalised;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationRevised;
import cz.tripartita.monitoring.events.EffectivenessEvent.VerdictGiven;
import cz.tripartita.monitoring.events.EffectivenessGrounds;
import cz.tripartita.monitoring.events.EffectivenessOutcome;
import cz.tripartita.monitoring.events.RecommendedCourse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions on an evaluation need to know.
 *
 * @param version of the score
 * @param verdict none before the analyst gave one on this score
 * @param commentUntil the last day for a comment, none before the provider was invited to comment on this score and verdict
 * @param comments how many the provider made on this score and verdict
 * @param isFinal whether it is changed by a revision only
 */
record EffectivenessState(
        UUID monitoringId,
        UUID organisationId,
        int version,
        EffectivenessGrounds grounds,
        EffectivenessOutcome outcome,
        @Nullable Verdict verdict,
        @Nullable LocalDate commentUntil,
        int comments,
        boolean isFinal) {

    /** What the analyst says of a score. */
    record Verdict(RecommendedCourse recommendation, String text) {}

    static EffectivenessState after(@Nullable EffectivenessState state, EffectivenessEvent event) {
        if (event instanceof EvaluationDrawnUp drawnUp) {
            return new EffectivenessState(
                    drawnUp.monitoringId(),
                    drawnUp.organisationId(),
                    drawnUp.version(),
                    drawnUp.grounds(),
                    drawnUp.outcome(),
                    null,
                    null,
                    0,
                    false);
        }
        if (state == null) {
            throw new IllegalStateException("an evaluation starts when it is drawn up, not with " + event);
        }
        return state.evolve(event);
    }

    private EffectivenessState evolve(EffectivenessEvent event) {
        return switch (event) {
            case EvaluationDrawnUp again -> throw new IllegalStateException("a beginning of its own: " + again);
            case VerdictGiven given -> with(new Verdict(given.recommendation(), given.verdict()), null, 0, isFinal);
            case CommentInvited invited -> with(verdict, invited.until(), comments, isFinal);
            case EvaluationCommented _ -> with(verdict, commentUntil, comments + 1, isFinal);
            case EvaluationFinalised _ -> with(verdict, commentUntil, comments, true);
            case EvaluationRevised revised ->
                new EffectivenessState(
                        monitoringId,
                        organisationId,
                        revised.version(),
                        revised.grounds(),
                        revised.outcome(),
                        new Verdict(revised.recommendation(), revised.verdict()),
                        null,
                        0,
                        true);
        };
    }

    private EffectivenessState with(
            @Nullable Verdict given, @Nullable LocalDate until, int commented, boolean finalised) {
        return new EffectivenessState(
                monitoringId, organisationId, version, grounds, outcome, given, until, commented, finalised);
    }
}
