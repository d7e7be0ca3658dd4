package cz.tripartita.readmodels.effectiveness;

import java.util.List;

/**
 * The whole of one effectiveness evaluation.
 *
 * @param evaluation what a list shows of it, as it is now
 * @param score the score that counted on the day asked for, today's without one
 * @param scores every score that it ever had by that day, the first one first
 * @param comments of the provider by that day, the first one first
 */
public record EffectivenessView(
        EffectivenessSummary evaluation, ScoreView score, List<ScoreVersion> scores, List<ProviderComment> comments) {}
