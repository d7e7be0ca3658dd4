package cz.tripartita.monitoring.survey;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyOpened;
import java.time.LocalDate;
import java.util.Map;

/** When answers are taken. What is refused here says nothing of the answer. */
public final class Answering {

    private Answering() {}

    static void requireOpen(SurveyState state) {
        MonitoringRule.SURVEY_OPEN.require(
                state.opened() != null && !state.cancelled() && state.results() == null,
                () -> Map.of(
                        "opened", state.opened() != null,
                        "cancelled", state.cancelled(),
                        "closed", state.results() != null));
    }

    /**
     * Over the net an answer is taken in the days of the survey only.
     *
     * @param opened the days, none before it is opened
     * @throws cz.tripartita.monitoring.RuleBroken on another day
     */
    public static void requireInItsDays(SurveyOpened opened, LocalDate today) {
        MonitoringRule.ANSWERED_IN_ITS_DAYS.require(
                !today.isBefore(opened.firstDay()) && !today.isAfter(opened.lastDay()),
                () -> SurveyDecider.days(opened));
    }
}
