package cz.tripartita.gateway.rest.surveys;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.rest.command.JsonBody;
import cz.tripartita.gateway.rest.command.Preconditions;
import cz.tripartita.gateway.rest.problem.Fault;
import cz.tripartita.gateway.rest.problem.FieldError;
import cz.tripartita.gateway.rest.problem.Languages;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.gateway.surveys.SurveyTokens;
import cz.tripartita.monitoring.survey.IssueTokens;
import cz.tripartita.readmodels.surveys.SurveyView;
import cz.tripartita.readmodels.surveys.Surveys;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ObjectNode;

/**
 * Issues tokens and tells them this once: as JSON, as a table, or as slips to be printed and cut. The same request with
 * the same {@code Idempotency-Key} issues none and tells none.
 */
@RestController
class TokenEndpoints {

    private static final String TOKENS = "/api/monitoring/surveys/{surveyId}/tokens";
    private static final String POSITION = "Tripartita-Position";

    /** How many tokens are wanted. */
    record HowMany(int count) {}

    private final Surveys surveys;
    private final SurveyTokens tokens;
    private final JsonBody json;
    private final Validator validator;

    TokenEndpoints(Surveys surveys, SurveyTokens tokens, JsonBody json, Validator validator) {
        this.surveys = surveys;
        this.tokens = tokens;
        this.json = json;
        this.validator = validator;
    }

    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = HowMany.class)))
    @PostMapping(path = TOKENS, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<IssuedTokens> tokens(HttpServletRequest request, Caller caller, @PathVariable UUID surveyId)
            throws IOException {
        SurveyTokens.Issue issue = issue(request, caller, surveyId);
        return created(issue).body(new IssuedTokens(issue.tokens()));
    }

    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = HowMany.class)))
    @PostMapping(path = TOKENS, produces = "text/csv")
    ResponseEntity<String> table(HttpServletRequest request, Caller caller, @PathVariable UUID surveyId)
            throws IOException {
        SurveyTokens.Issue issue = issue(request, caller, surveyId);
        return created(issue)
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body("token\r\n" + String.join("\r\n", issue.tokens()) + "\r\n");
    }

    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = HowMany.class)))
    @PostMapping(path = TOKENS, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView slips(
            HttpServletRequest request,
            HttpServletResponse response,
            Caller caller,
            @PathVariable UUID surveyId,
            Locale language)
            throws IOException {
        SurveyTokens.Issue issue = issue(request, caller, surveyId);
        SurveyView survey = found(caller, surveyId);
        response.setHeader(POSITION, Long.toString(issue.receipt().position()));
        return new ModelAndView(
                "citizens/survey-slips",
                Map.of(
                        "survey",
                        survey.survey(),
                        "address",
                        "/" + caller.municipality() + "/surveys",
                        "tokens",
                        issue.tokens()),
                HttpStatus.CREATED);
    }

    private SurveyTokens.Issue issue(HttpServletRequest request, Caller caller, UUID surveyId) throws IOException {
        found(caller, surveyId);
        byte[] body = json.bytes(request);
        return tokens.issue(caller, command(request, body, surveyId), Preconditions.key(request, caller, body, false));
    }

    private SurveyView found(Caller caller, UUID surveyId) {
        return surveys.find(caller.municipality(), surveyId).orElseThrow(() -> Refusal.of(ProblemKind.NOT_FOUND));
    }

    private IssueTokens command(HttpServletRequest request, byte[] bytes, UUID surveyId) {
        ObjectNode body = json.object(bytes);
        boolean whole =
                body.path("count").isIntegralNumber() && body.path("count").canConvertToInt();
        IssueTokens command =
                new IssueTokens(surveyId, whole ? body.path("count").intValue() : 0);
        if (body.size() != 1 || !validator.validate(command).isEmpty()) {
            throw Refusal.of(List.of(new FieldError("count", Fault.INVALID.in(Languages.of(request)))));
        }
        return command;
    }

    private static ResponseEntity.BodyBuilder created(SurveyTokens.Issue issue) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .header(POSITION, Long.toString(issue.receipt().position()));
    }
}
