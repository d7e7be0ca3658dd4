package cz.tripartita.monitoring.survey;

import cz.tripartita.monitoring.events.Distribution;
import cz.tripartita.monitoring.events.Distribution.ValueCount;
import cz.tripartita.monitoring.events.QuestionResult;
import cz.tripartita.monitoring.events.SurveyResults;

/** Whether what people wrote in answer to a question may be read by those who sum it up. */
public final class SurveyTexts {

    private SurveyTexts() {}

    /** Only where the results show that five or more people wrote something. */
    public static boolean mayBeRead(SurveyResults results, String question) {
        return results.questions().stream()
                .filter(result -> result.question().equals(question))
                .map(QuestionResult::totals)
                .flatMap(totals ->
                        totals.stream().map(QuestionResult.Total::distribution).filter(Distribution.class::isInstance))
                .flatMap(distribution -> distribution.values().stream())
                .filter(value -> value.value().equals(Distribution.CHOSEN))
                .mapToInt(ValueCount::count)
                .anyMatch(written -> written >= Disclosure.FEWEST);
    }
}
