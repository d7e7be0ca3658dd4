package cz.tripartita.monitoring.survey;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.QuestionKind;
import cz.tripartita.monitoring.events.SurveyEvent;
import cz.tripartita.monitoring.events.SurveyEvent.SummaryPublished;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyClosed;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyOpened;
import cz.tripartita.monitoring.events.SurveyResults;
import java.util.List;
import java.util.Map;

/** Decides on the end of a survey and on what is told of it. */
final class ClosingDecider {

    private ClosingDecider() {}

    /**
     * Whether the survey is closed now; not where it was before.
     *
     * @throws cz.tripartita.monitoring.RuleBroken where it may not be closed, so that its box, which would stay sealed, is
     *     left alone
     */
    static boolean closes(SurveyState state, Occasion occasion) {
        if (state.results() != null) {
            return false;
        }
        SurveyDecider.requireNotCancelled(state);
        SurveyOpened opened = state.opened();
        MonitoringRule.CLOSED_AFTER_LAST_DAY.require(
                opened != null && opened.lastDay().isBefore(occasion.today()), () -> SurveyDecider.days(opened));
        return true;
    }

    /** @param box what lies in the sealed box of a survey that {@link #closes} */
    static List<SurveyEvent> decide(CloseSurvey command, SurveyState state, BallotBox box) {
        return List.of(new SurveyClosed(command.surveyId(), Tabulation.of(state.drawnUp(), box)));
    }

    static List<SurveyEvent> decide(PublishSummary command, SurveyState state) {
        SummaryPublished published =
                new SummaryPublished(command.surveyId(), command.question(), command.summary(), command.summaryEn());
        if (published.equals(state.summaries().get(command.question()))) {
            return List.of();
        }
        SurveyResults results = state.results();
        MonitoringRule.FEWER_THAN_FIVE_NEVER_SHOWN.require(
                isFreeText(state, command.question())
                        && results != null
                        && SurveyTexts.mayBeRead(results, command.question()),
                () -> Map.of("question", command.question(), "closed", results != null));
        return List.of(published);
    }

    private static boolean isFreeText(SurveyState state, String question) {
        return state.drawnUp().questions().stream()
                .anyMatch(asked -> asked.code().equals(question) && asked.kind() == QuestionKind.TEXT);
    }
}
