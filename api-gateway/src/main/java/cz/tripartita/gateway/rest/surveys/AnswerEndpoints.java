package cz.tripartita.gateway.rest.surveys;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.rest.command.JsonBody;
import cz.tripartita.gateway.rest.problem.Languages;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.gateway.surveys.SurveyAnswers;
import cz.tripartita.readmodels.surveys.SurveyView;
import cz.tripartita.readmodels.surveys.Surveys;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes answers with a token in the body, never in the address: over the net from anybody who has one, from paper from
 * staff, of whom nothing is kept. Whether the token was spent before is not told.
 */
@RestController
class AnswerEndpoints {

    private final Surveys surveys;
    private final SurveyAnswers answers;
    private final JsonBody json;

    AnswerEndpoints(Surveys surveys, SurveyAnswers answers, JsonBody json) {
        this.surveys = surveys;
        this.answers = answers;
        this.json = json;
    }

    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = GivenAnswer.class)))
    @PostMapping(path = "/api/public/{municipality}/surveys/{surveyId}/answers")
    ResponseEntity<Void> answer(
            HttpServletRequest request, @PathVariable String municipality, @PathVariable UUID surveyId)
            throws IOException {
        SurveyView survey =
                surveys.findPublic(municipality, surveyId).orElseThrow(() -> Refusal.of(ProblemKind.NOT_FOUND));
        SheetReader.Read read = read(request, survey);
        answers.take(survey, read.token(), read.sheet());
        return ResponseEntity.noContent().build();
    }

    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = GivenAnswer.class)))
    @PostMapping(path = "/api/monitoring/surveys/{surveyId}/paper-answers")
    ResponseEntity<Void> paperAnswer(HttpServletRequest request, Caller caller, @PathVariable UUID surveyId)
            throws IOException {
        SurveyView survey =
                surveys.find(caller.municipality(), surveyId).orElseThrow(() -> Refusal.of(ProblemKind.NOT_FOUND));
        SheetReader.Read read = read(request, survey);
        answers.takeFromPaper(survey, read.token(), read.sheet());
        return ResponseEntity.noContent().build();
    }

    private SheetReader.Read read(HttpServletRequest request, SurveyView survey) throws IOException {
        return SheetReader.read(json.object(json.bytes(request)), survey, Languages.of(request));
    }
}
