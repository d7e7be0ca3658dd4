package cz.tripartita.monitoring.events;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a survey came to: only what everybody may know.
 *
 * @param answers how many answered; none where they are fewer than five, and then there is nothing else
 * @param questions one result for each question, in the order of the questionnaire
 * @param satisfaction 0 (all answers 1) to 100 (all answers 5) with one decimal place, rounded half up: the mean of the
 *     means of the published questions marked so; none where none is published
 * @param services the satisfaction with each service of which it is published
 * @param digest lower-case hexadecimal SHA-256 of the salt and the sorted answers, which both lie apart from the events
 */
public record SurveyResults(
        @Nullable Integer answers,
        List<QuestionResult> questions,
        @Nullable BigDecimal satisfaction,
        List<ServiceSatisfaction> services,
        String digest) {}
