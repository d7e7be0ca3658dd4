package cz.tripartita.readmodels.effectiveness;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.Band;
import cz.tripartita.monitoring.events.RecommendedCourse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One effectiveness evaluation in a list: of one service in one year.
 *
 * @param organisation name of the provider
 * @param actKind kind of Act 108/2006 of a registered service
 * @param scoreVersion version of the score, none before the first
 * @param commentUntil the last day for the provider's comment on this score and verdict, once it was invited
 * @param finalOn the day on which the score became final
 * @param outdated whether something was accepted, or compared anew, after the score was computed
 * @param version sequence number of its last event; -1 before the first
 */
public record EffectivenessSummary(
        UUID evaluationId,
        UUID monitoringId,
        UUID comparisonId,
        String municipality,
        int year,
        UUID serviceId,
        String serviceName,
        UUID organisationId,
        String organisation,
        ServiceKind serviceKind,
        @Nullable String actKind,
        EvaluationState state,
        @Nullable Integer scoreVersion,
        @Nullable BigDecimal score,
        @Nullable Band band,
        @Nullable RecommendedCourse recommendation,
        @Nullable String verdict,
        @Nullable LocalDate commentUntil,
        @Nullable LocalDate finalOn,
        boolean outdated,
        long version) {}
