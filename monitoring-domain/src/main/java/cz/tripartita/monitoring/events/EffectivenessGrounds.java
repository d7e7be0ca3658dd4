package cz.tripartita.monitoring.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an evaluation rests on: the same grounds give the same score for ever.
 *
 * @param methodVersion the version of the method
 * @param weights the weights of the kind in that version
 * @param smallestGroup as in that version, like the following
 * @param comparison the comparison of the kind and year
 * @param reports the accepted reports of the service in it
 * @param past the own values of earlier years, the latest first, of indicators for which the group is too small
 * @param satisfaction the survey that counts, where there is one
 * @param quality the visit that counts, where there is one
 */
public record EffectivenessGrounds(
        int methodVersion,
        KindWeights weights,
        BandLimits bands,
        int smallestGroup,
        int fewestYears,
        int decimals,
        ComparisonVersion comparison,
        List<ReportSource> reports,
        List<PastYear> past,
        @Nullable CountedScore satisfaction,
        @Nullable CountedScore quality) {}
