package cz.tripartita.monitoring.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stream of one satisfaction survey. Single answers are no events, and no event tells of one. */
public sealed interface SurveyEvent {

    UUID surveyId();

    /**
     * A survey was drawn up by a version of a questionnaire.
     *
     * @param title in Czech
     * @param titleEn in English
     * @param services none where the public is asked
     * @param questions those of the version, in its order
     */
    record SurveyDrawnUp(
            UUID surveyId,
            String municipality,
            String title,
            String titleEn,
            SurveyTarget target,
            List<SurveyedService> services,
            UUID questionnaireId,
            int questionnaireVersion,
            List<Question> questions)
            implements SurveyEvent {}

    /** The survey was opened: answers are taken from the first day to the end of the last. */
    record SurveyOpened(UUID surveyId, LocalDate firstDay, LocalDate lastDay) implements SurveyEvent {}

    /**
     * Tokens to answer with were issued; nothing says to whom.
     *
     * @param count how many, at once
     */
    record TokensIssued(UUID surveyId, int count) implements SurveyEvent {}

    /** The survey was called off and has no results; what was answered is not counted. */
    record SurveyCancelled(UUID surveyId, String reason) implements SurveyEvent {}

    /** The survey was closed, and its results are fixed. */
    record SurveyClosed(UUID surveyId, SurveyResults results) implements SurveyEvent {}

    /**
     * What was said in free words was summed up for everybody, without what could tell who said it.
     *
     * @param question code of the question
     * @param summary in Czech; it replaces an earlier one
     * @param summaryEn in English, where there is one
     */
    record SummaryPublished(
            UUID surveyId,
            String question,
            String summary,
            @Nullable String summaryEn) implements SurveyEvent {}
}
