package cz.tripartita.gateway.rest.query;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.monitoring.events.SurveyTarget;
import cz.tripartita.readmodels.Page;
import cz.tripartita.readmodels.surveys.KindTrend;
import cz.tripartita.readmodels.surveys.QuestionnaireView;
import cz.tripartita.readmodels.surveys.Questionnaires;
import cz.tripartita.readmodels.surveys.ResultRow;
import cz.tripartita.readmodels.surveys.SatisfactionTrends;
import cz.tripartita.readmodels.surveys.ServiceTrend;
import cz.tripartita.readmodels.surveys.SurveyFilter;
import cz.tripartita.readmodels.surveys.SurveyStage;
import cz.tripartita.readmodels.surveys.SurveySummary;
import cz.tripartita.readmodels.surveys.SurveyView;
import cz.tripartita.readmodels.surveys.Surveys;
import cz.tripartita.readmodels.surveys.SurveysProjection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questionnaires, surveys, their published results, and how satisfaction goes over years. */
@RestController
@Reads(SurveysProjection.class)
class SurveyQueries {

    private final Questionnaires questionnaires;
    private final Surveys surveys;
    private final SatisfactionTrends trends;

    SurveyQueries(Questionnaires questionnaires, Surveys surveys, SatisfactionTrends trends) {
        this.questionnaires = questionnaires;
        this.surveys = surveys;
        this.trends = trends;
    }

    @GetMapping(path = "/api/monitoring/questionnaires", produces = "application/json")
    Page<QuestionnaireView> questionnaires(
            Caller caller,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        return questionnaires.list(caller.municipality(), Answers.page(cursor, limit));
    }

    @GetMapping(path = "/api/monitoring/questionnaires/{questionnaireId}", produces = "application/json")
    ResponseEntity<QuestionnaireView> questionnaire(
            Caller caller,
            @PathVariable UUID questionnaireId,
            @RequestParam(required = false) @Nullable Integer version) {
        return Answers.single(
                questionnaires.find(caller.municipality(), questionnaireId, version), QuestionnaireView::sequence);
    }

    @GetMapping(path = "/api/monitoring/surveys", produces = "application/json")
    Page<SurveySummary> surveys(
            Caller caller,
            @RequestParam(required = false) @Nullable SurveyStage stage,
            @RequestParam(required = false) @Nullable SurveyTarget target,
            @RequestParam(required = false) @Nullable UUID service,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        SurveyFilter filter = new SurveyFilter(stage, target, service, year);
        return surveys.list(caller.municipality(), filter, Answers.page(cursor, limit));
    }

    @GetMapping(path = "/api/monitoring/surveys/{surveyId}", produces = "application/json")
    ResponseEntity<SurveyView> survey(Caller caller, @PathVariable UUID surveyId) {
        return Answers.single(
                surveys.find(caller.municipality(), surveyId),
                view -> view.survey().version());
    }

    @GetMapping(path = "/api/monitoring/surveys/{surveyId}/results", produces = "application/json")
    Page<ResultRow> results(
            Caller caller,
            @PathVariable UUID surveyId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        Answers.found(surveys.find(caller.municipality(), surveyId));
        return surveys.results(caller.municipality(), surveyId, Answers.page(cursor, limit));
    }

    @GetMapping(path = "/api/monitoring/satisfaction/services", produces = "application/json")
    Page<ServiceTrend> satisfactionOfServices(
            Caller caller,
            @RequestParam(required = false) @Nullable UUID service,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        return trends.ofServices(caller.municipality(), service, Answers.page(cursor, limit));
    }

    @GetMapping(path = "/api/monitoring/satisfaction/kinds", produces = "application/json")
    Page<KindTrend> satisfactionOfKinds(
            Caller caller,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        return trends.ofKinds(caller.municipality(), Answers.page(cursor, limit));
    }

    @GetMapping(path = "/api/public/{municipality}/surveys", produces = "application/json")
    Page<SurveySummary> publicSurveys(
            @PathVariable String municipality,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        SurveyFilter filter = new SurveyFilter(null, null, null, year);
        return surveys.listPublic(municipality, filter, Answers.page(cursor, limit));
    }

    @GetMapping(path = "/api/public/{municipality}/surveys/{surveyId}", produces = "application/json")
    ResponseEntity<SurveyView> publicSurvey(@PathVariable String municipality, @PathVariable UUID surveyId) {
        return Answers.single(
                surveys.findPublic(municipality, surveyId),
                view -> view.survey().version());
    }

    @GetMapping(path = "/api/public/{municipality}/surveys/{surveyId}/results", produces = "application/json")
    Page<ResultRow> publicResults(
            @PathVariable String municipality,
            @PathVariable UUID surveyId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Answers.USUAL_LIMIT) int limit) {
        Answers.found(surveys.findPublic(municipality, surveyId));
        return surveys.results(municipality, surveyId, Answers.page(cursor, limit));
    }
}
