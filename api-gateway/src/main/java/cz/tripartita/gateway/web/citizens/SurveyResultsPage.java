package cz.tripartita.gateway.web.citizens;

import cz.tripartita.monitoring.events.Distribution;
import cz.tripartita.monitoring.events.Question;
import cz.tripartita.monitoring.events.QuestionResult;
import cz.tripartita.monitoring.events.SurveyResults;
import cz.tripartita.monitoring.survey.AnswerSheet;
import cz.tripartita.readmodels.surveys.SummaryView;
import cz.tripartita.readmodels.surveys.SurveyView;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The results of a survey as a page shows them.
 *
 * @param results none before it is closed
 */
record SurveyResultsPage(
        @Nullable SurveyResults results, Map<String, Question> questions, Map<String, SummaryView> summaries) {

    static SurveyResultsPage of(SurveyView survey) {
        return new SurveyResultsPage(
                survey.results(),
                AnswerSheet.questions(survey.survey().target(), survey.services(), survey.questions()).stream()
                        .collect(Collectors.toMap(Question::code, Function.identity())),
                survey.summaries().stream().collect(Collectors.toMap(SummaryView::question, Function.identity())));
    }

    /** The question of a code. */
    public @Nullable Question question(String code) {
        return questions.get(code);
    }

    /** Whether a question has a total for each of its options. */
    public boolean hasOptions(QuestionResult result) {
        return result.totals().stream().anyMatch(total -> total.option() != null);
    }

    /** Whether a question is answered in words, so that only how many wrote is told. */
    public boolean isInWords(QuestionResult result) {
        Question question = questions.get(result.question());
        return question != null && AnswerSheet.values(question).isEmpty();
    }

    /** What was written in answer to a question, summed up. */
    public @Nullable SummaryView summary(String question) {
        return summaries.get(question);
    }

    /** How many chose the option that a distribution is about. */
    public int chosen(Distribution distribution) {
        return distribution.values().getFirst().count();
    }
}
