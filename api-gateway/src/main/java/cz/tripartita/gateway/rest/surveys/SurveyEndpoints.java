package cz.tripartita.gateway.rest.surveys;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.Receipt;
import cz.tripartita.gateway.rest.command.CommandAnswer;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.gateway.rest.query.Reads;
import cz.tripartita.gateway.store.SurveyBoxes;
import cz.tripartita.gateway.surveys.SurveyClosing;
import cz.tripartita.monitoring.events.SurveyResults;
import cz.tripartita.monitoring.survey.SurveyTexts;
import cz.tripartita.readmodels.surveys.Surveys;
import cz.tripartita.readmodels.surveys.SurveysProjection;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Closes surveys, and shows what was written in them to those who sum it up. */
@RestController
class SurveyEndpoints {

    private final Surveys surveys;
    private final SurveyBoxes boxes;
    private final SurveyClosing closing;

    SurveyEndpoints(Surveys surveys, SurveyBoxes boxes, SurveyClosing closing) {
        this.surveys = surveys;
        this.boxes = boxes;
        this.closing = closing;
    }

    @PostMapping(path = "/api/monitoring/surveys/{surveyId}/closing", produces = "application/json")
    ResponseEntity<CommandAnswer> close(Caller caller, @PathVariable UUID surveyId) {
        Receipt receipt = closing.close(caller, surveyId);
        return ResponseEntity.ok()
                .eTag("\"" + receipt.version() + "\"")
                .header("Tripartita-Position", Long.toString(receipt.position()))
                .body(new CommandAnswer(surveyId, receipt.version(), receipt.position()));
    }

    /** Nothing before the survey is closed, and nothing where fewer than five people wrote. */
    @Reads(SurveysProjection.class)
    @GetMapping(path = "/api/monitoring/surveys/{surveyId}/texts/{question}", produces = "application/json")
    FreeAnswers texts(Caller caller, @PathVariable UUID surveyId, @PathVariable String question) {
        SurveyResults results = surveys.find(caller.municipality(), surveyId)
                .orElseThrow(() -> Refusal.of(ProblemKind.NOT_FOUND))
                .results();
        List<String> texts = results != null && SurveyTexts.mayBeRead(results, question)
                ? boxes.texts(surveyId, caller.municipality(), question)
                : List.of();
        return new FreeAnswers(question, texts);
    }
}
