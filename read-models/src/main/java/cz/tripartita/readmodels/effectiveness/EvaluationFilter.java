package cz.tripartita.readmodels.effectiveness;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.Band;
import cz.tripartita.monitoring.events.RecommendedCourse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which evaluations are wanted; what is not given does not narrow.
 *
 * @param states one of these; all where it is empty
 */
public record EvaluationFilter(
        @Nullable Integer year,
        @Nullable ServiceKind serviceKind,
        @Nullable String actKind,
        @Nullable UUID service,
        @Nullable UUID organisation,
        @Nullable Band band,
        @Nullable RecommendedCourse recommendation,
        List<EvaluationState> states) {

    /** Everything there is. */
    public static final EvaluationFilter ALL =
            new EvaluationFilter(null, null, null, null, null, null, null, List.of());

    /** The final evaluations of one service of one provider, of whatever year. */
    public static EvaluationFilter finalOf(UUID service, UUID organisation) {
        return new EvaluationFilter(
                null,
                null,
                null,
                service,
                organisation,
                null,
                null,
                List.of(EvaluationState.FINAL, EvaluationState.REVISED));
    }
}
