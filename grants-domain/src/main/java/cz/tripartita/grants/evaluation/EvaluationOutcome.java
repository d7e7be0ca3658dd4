package cz.tripartita.grants.evaluation;

import cz.tripartita.grants.RecordedStream;
import cz.tripartita.grants.events.EvaluationEvent;
import cz.tripartita.grants.events.ExactScore;
import cz.tripartita.grants.events.ProgrammeTerms;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * What came of an evaluation.
 *
 * @param evaluators how many scored
 * @param waiting evaluators who have not scored yet
 * @param score the mean over evaluators, exactly
 * @param spread highest less lowest score
 * @param conflicted everybody with a conflict of interest
 */
public record EvaluationOutcome(
        int evaluators, int waiting, ExactScore score, ExactScore spread, Set<UUID> conflicted) {

    /** What came of the evaluation of an application as recorded. */
    public static EvaluationOutcome read(EventStore store, UUID applicationId) {
        return of(RecordedStream.events(store, Evaluation.idOf(applicationId), EvaluationEvent.class));
    }

    /** What came of it after the events given. */
    public static EvaluationOutcome of(List<EvaluationEvent> events) {
        EvaluationState state = null;
        for (EvaluationEvent event : events) {
            state = EvaluationState.after(state, event);
        }
        return of(state);
    }

    static EvaluationOutcome of(@Nullable EvaluationState state) {
        if (state == null) {
            return new EvaluationOutcome(0, 0, ExactScore.NONE, ExactScore.NONE, Set.of());
        }
        Collection<ExactScore> scores = state.scores().values();
        int waiting = state.evaluators().size() - scores.size();
        return new EvaluationOutcome(scores.size(), waiting, mean(scores), spread(scores), state.conflicted());
    }

    /** Scores of one application share their denominator, the top of the scale. */
    private static ExactScore mean(Collection<ExactScore> scores) {
        if (scores.isEmpty()) {
            return ExactScore.NONE;
        }
        long sum = scores.stream().mapToLong(ExactScore::numerator).sum();
        return new ExactScore(sum, scores.iterator().next().denominator() * scores.size());
    }

    private static ExactScore spread(Collection<ExactScore> scores) {
        if (scores.isEmpty()) {
            return ExactScore.NONE;
        }
        long highest = scores.stream().mapToLong(ExactScore::numerator).max().orElse(0);
        long lowest = scores.stream().mapToLong(ExactScore::numerator).min().orElse(0);
        return new ExactScore(highest - lowest, scores.iterator().next().denominator());
    }

    /**
     * Whether enough have scored: as many as the programme wants, everybody who was asked, and one more than the smallest
     * number where the spread is above the limit.
     */
    public boolean isWhole(ProgrammeTerms terms) {
        return evaluators >= needed(terms) && waiting == 0;
    }

    /** How many have to score. */
    public int needed(ProgrammeTerms terms) {
        return spread.isAbove(terms.spreadLimit()) ? terms.smallestEvaluators() + 1 : terms.smallestEvaluators();
    }
}
