package cz.tripartita.readmodels.surveys;

import cz.tripartita.monitoring.events.SurveyTarget;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which surveys are wanted; what is not given does not narrow.
 *
 * @param year of the last day
 */
public record SurveyFilter(
        @Nullable SurveyStage stage,
        @Nullable SurveyTarget target,
        @Nullable UUID service,
        @Nullable Integer year) {

    /** Everything there is. */
    public static final SurveyFilter ALL = new SurveyFilter(null, null, null, null);
}
