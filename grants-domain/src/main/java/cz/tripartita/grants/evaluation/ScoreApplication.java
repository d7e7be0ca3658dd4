package cz.tripartita.grants.evaluation;

import cz.tripartita.grants.events.CriterionScore;
import cz.tripartita.grants.events.PastEffectiveness;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Scores the application on every criterion, as the caller, until the ranking is drawn up.
 *
 * @param scores one for each criterion but those that take their points from effectiveness
 * @param effectiveness the effectiveness of the service that the programme takes points from, as the service of the city
 *     has found it; nobody types it in
 */
public record ScoreApplication(
        @TargetAggregateIdentifier UUID evaluationId,
        @NotNull @Size(max = 100) List<CriterionScore> scores,
        @Nullable PastEffectiveness effectiveness) {

    /** The same, with the effectiveness that was found. */
    public ScoreApplication with(PastEffectiveness found) {
        return new ScoreApplication(evaluationId, scores, found);
    }
}
