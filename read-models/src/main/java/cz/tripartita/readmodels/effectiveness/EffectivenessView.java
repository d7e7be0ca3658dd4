package cz.tripartita.readmodels.effectiveness;

import java.util.List;

/**
 * The whole of one effectiveness evaluation.
 *
 * @param evaluation what a list shows of it, as it is now
 * @param score the latest score by the day asked for, the latest of all where none is asked for
 * @param scores every score by that day, the first one first
 * @param comments of the provider by that day, the first one first
 */
public record EffectivenessView(
        EffectivenessSummary evaluation, ScoreView score, List<ScoreVersion> scores, List<ProviderComment> comments) {}
