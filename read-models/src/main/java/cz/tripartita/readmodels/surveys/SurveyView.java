package cz.tripartita.readmodels.surveys;

import cz.tripartita.monitoring.events.Question;
import cz.tripartita.monitoring.events.SurveyResults;
import cz.tripartita.monitoring.events.SurveyedService;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole of one survey that anybody may know.
 *
 * @param results none before it is closed
 * @param summaries of what was said in free words, by question
 */
public record SurveyView(
        SurveySummary survey,
        List<SurveyedService> services,
        List<Question> questions,
        @Nullable SurveyResults results,
        List<SummaryView> summaries) {}
