package cz.tripartita.gateway.access;

import static cz.tripartita.gateway.access.Flag.CREATES;
import static cz.tripartita.gateway.access.Flag.IF_MATCH_REQUIRED;
import static cz.tripartita.gateway.access.Flag.OPEN;
import static cz.tripartita.gateway.access.Route.command;
import static cz.tripartita.gateway.access.Route.endpoint;

import cz.tripartita.monitoring.questionnaire.DrawUpQuestionnaire;
import cz.tripartita.monitoring.questionnaire.ReviseQuestionnaire;
import cz.tripartita.monitoring.survey.CancelSurvey;
import cz.tripartita.monitoring.survey.DrawUpSurvey;
import cz.tripartita.monitoring.survey.OpenSurvey;
import cz.tripartita.monitoring.survey.PublishSummary;
import java.util.List;

/** Who may ask, who may answer, and who may sum up. */
final class SurveyRoutes {

    private static final List<Role> ANALYST = List.of(Role.ANALYST);
    private static final List<Role> LEADERSHIP = List.of(Role.COORDINATOR, Role.HEAD);

    /** Who types answers from paper. */
    private static final List<Role> TYPISTS = List.of(Role.ANALYST, Role.COORDINATOR, Role.FACILITATOR);

    private static final String QUESTIONNAIRES = "/monitoring/questionnaires";
    private static final String SURVEY = "/monitoring/surveys/{surveyId}";

    static final List<Route> ALL = List.of(
            command(QUESTIONNAIRES, DrawUpQuestionnaire.class, ANALYST).creating("questionnaireId"),
            command(QUESTIONNAIRES + "/{questionnaireId}/versions", ReviseQuestionnaire.class, ANALYST)
                    .with(IF_MATCH_REQUIRED),
            command("/monitoring/surveys", DrawUpSurvey.class, ANALYST).creating("surveyId"),
            command(SURVEY + "/opening", OpenSurvey.class, ANALYST),
            command(SURVEY + "/cancellation", CancelSurvey.class, ANALYST),
            command(SURVEY + "/summaries", PublishSummary.class, LEADERSHIP),
            endpoint("POST", "/api" + SURVEY + "/tokens", ANALYST, CREATES),
            endpoint("POST", "/api" + SURVEY + "/paper-answers", TYPISTS),
            endpoint("POST", "/api" + SURVEY + "/closing", ANALYST),
            endpoint("POST", "/api/public/{municipality}/surveys/{surveyId}/answers", List.of(), OPEN));

    private SurveyRoutes() {}
}
