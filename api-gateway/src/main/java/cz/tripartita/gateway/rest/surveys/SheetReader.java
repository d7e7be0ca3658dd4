package cz.tripartita.gateway.rest.surveys;

import cz.tripartita.gateway.rest.problem.Fault;
import cz.tripartita.gateway.rest.problem.FieldError;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.monitoring.events.Question;
import cz.tripartita.monitoring.survey.AnswerSheet;
import cz.tripartita.readmodels.Language;
import cz.tripartita.readmodels.surveys.SurveyView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads an answer from JSON: every value of the JSON type that its question asks for. Refusals name fields, not values. */
final class SheetReader {

    private static final Set<String> FIELDS = Set.of("token", "answers");

    /** An answer with its token. */
    record Read(String token, AnswerSheet sheet) {}

    private SheetReader() {}

    /** @throws Refusal naming every faulty field */
    static Read read(ObjectNode body, SurveyView survey, Language language) {
        List<FieldError> errors = new ArrayList<>();
        body.propertyNames().stream()
                .filter(field -> !FIELDS.contains(field))
                .forEach(field -> errors.add(new FieldError(field, Fault.UNKNOWN.in(language))));
        JsonNode token = body.path("token");
        if (!token.isString()) {
            errors.add(new FieldError("token", Fault.MISSING.in(language)));
        }
        if (!(body.path("answers") instanceof ObjectNode)) {
            errors.add(new FieldError("answers", Fault.NOT_OBJECT.in(language)));
        }
        AnswerSheet sheet = sheet(body.path("answers"), survey);
        sheet.faults().forEach(code -> errors.add(new FieldError("answers." + code, Fault.INVALID.in(language))));
        if (!errors.isEmpty()) {
            throw Refusal.of(errors);
        }
        return new Read(token.stringValue(), sheet);
    }

    private static AnswerSheet sheet(JsonNode answers, SurveyView survey) {
        List<Question> questions =
                AnswerSheet.questions(survey.survey().target(), survey.services(), survey.questions());
        Set<String> mistyped = new TreeSet<>();
        Map<String, List<String>> given = new HashMap<>();
        answers.properties().forEach(answer -> given.put(answer.getKey(), List.of()));
        for (Question question : questions) {
            JsonNode value = answers.path(question.code());
            if (value.isMissingNode() || value.isNull()) {
                continue;
            }
            if (isOfItsType(question, value)) {
                given.put(question.code(), values(question, value));
            } else {
                mistyped.add(question.code());
            }
        }
        AnswerSheet sheet = AnswerSheet.read(questions, given);
        TreeSet<String> faults = new TreeSet<>(sheet.faults());
        faults.addAll(mistyped);
        return new AnswerSheet(sheet.ballot(), sheet.texts(), faults);
    }

    private static boolean isOfItsType(Question question, JsonNode value) {
        return switch (question.kind()) {
            case SCALE -> value.isIntegralNumber();
            case YES_NO -> value.isBoolean();
            case CHOICE, TEXT -> value.isString();
            case CHOICES -> value.isArray() && value.valueStream().allMatch(JsonNode::isString);
        };
    }

    private static List<String> values(Question question, JsonNode value) {
        return switch (question.kind()) {
            case YES_NO -> List.of(value.booleanValue() ? "yes" : "no");
            case CHOICES -> value.valueStream().map(JsonNode::stringValue).toList();
            case SCALE, CHOICE, TEXT -> List.of(value.asString());
        };
    }
}
