package cz.tripartita.readmodels.surveys;

import cz.tripartita.monitoring.events.SurveyTarget;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One survey in a list.
 *
 * @param title in Czech
 * @param titleEn in English
 * @param tokens how many were issued
 * @param answers how many answered; none before it is closed, and where they are fewer than five
 * @param satisfaction 0 to 100, where it is published
 * @param version sequence number of its last event
 */
public record SurveySummary(
        UUID surveyId,
        String municipality,
        String title,
        String titleEn,
        SurveyTarget target,
        UUID questionnaireId,
        int questionnaireVersion,
        SurveyStage stage,
        LocalDate drawnUpOn,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        int tokens,
        @Nullable LocalDate closedOn,
        @Nullable String cancelReason,
        @Nullable Integer answers,
        @Nullable BigDecimal satisfaction,
        long version) {

    /** Whether answers are taken over the net on a day. */
    public boolean takesAnswersOn(LocalDate day) {
        return stage == SurveyStage.OPEN
                && firstDay != null
                && lastDay != null
                && !day.isBefore(firstDay)
                && !day.isAfter(lastDay);
    }
}
