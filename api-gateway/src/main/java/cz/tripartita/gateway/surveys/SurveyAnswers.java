package cz.tripartita.gateway.surveys;

import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.gateway.store.SurveyBoxes;
import cz.tripartita.gateway.store.SurveyToken;
import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyOpened;
import cz.tripartita.monitoring.survey.AnswerSheet;
import cz.tripartita.monitoring.survey.Answering;
import cz.tripartita.readmodels.surveys.SurveyStage;
import cz.tripartita.readmodels.surveys.SurveySummary;
import cz.tripartita.readmodels.surveys.SurveyView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes answers. Of an answer that was taken nothing is kept but what lies in the box. */
@Component
public class SurveyAnswers {

    private final SurveyBoxes boxes;
    private final Clock clock;

    SurveyAnswers(SurveyBoxes boxes, Clock clock) {
        this.boxes = boxes;
        this.clock = clock;
    }

    /** Today in Prague, which is all that is kept of the time at which a token is spent. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.PRAGUE);
    }

    /**
     * Takes an answer over the net, in the days of the survey; with a token that was spent before it changes nothing.
     *
     * @param sheet without faults
     * @throws cz.tripartita.monitoring.RuleBroken on other days, or for a token that was not issued for the survey
     */
    public void take(SurveyView survey, String token, AnswerSheet sheet) {
        SurveySummary summary = survey.survey();
        if (summary.firstDay() == null || summary.lastDay() == null) {
            throw Refusal.of(ProblemKind.NOT_FOUND);
        }
        SurveyOpened days = new SurveyOpened(summary.surveyId(), summary.firstDay(), summary.lastDay());
        Answering.requireInItsDays(days, today());
        give(summary, token, sheet);
    }

    /** Takes an answer from paper, as long as the survey is not closed. */
    public void takeFromPaper(SurveyView survey, String token, AnswerSheet sheet) {
        give(survey.survey(), token, sheet);
    }

    private void give(SurveySummary survey, String typed, AnswerSheet sheet) {
        if (!sheet.faults().isEmpty()) {
            throw new IllegalArgumentException("a sheet with faults is refused before a token is spent for it");
        }
        MonitoringRule.SURVEY_OPEN.require(
                survey.stage() == SurveyStage.OPEN,
                () -> Map.of("stage", survey.stage().name()));
        SurveyToken token = SurveyToken.read(typed).orElseThrow(() -> MonitoringRule.TOKEN_HANDED_OUT.broken(Map.of()));
        switch (boxes.give(survey.surveyId(), token, today(), sheet)) {
            case TAKEN, SPENT -> {
                // the same answer to both
            }
            case UNKNOWN -> throw MonitoringRule.TOKEN_HANDED_OUT.broken(Map.of());
            case SEALED -> throw MonitoringRule.SURVEY_OPEN.broken(Map.of("stage", SurveyStage.CLOSED.name()));
        }
    }
}
