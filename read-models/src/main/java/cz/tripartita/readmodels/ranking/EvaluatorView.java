package cz.tripartita.readmodels.ranking;

import cz.tripartita.grants.events.CriterionScore;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evaluator of one application, for staff.
 *
 * @param score with two decimals, none before scoring
 */
public record EvaluatorView(
        UUID personId,
        EvaluatorState state,
        List<CriterionScore> scores,
        @Nullable BigDecimal score) {}
