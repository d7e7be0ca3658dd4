package cz.tripartita.gateway.web.citizens;

import cz.tripartita.monitoring.events.Question;
import cz.tripartita.monitoring.survey.AnswerSheet;
import cz.tripartita.readmodels.surveys.SurveyView;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The form of a survey, as somebody has filled it in.
 *
 * @param questions with the one on the service, where several are asked about
 * @param token as it was typed
 * @param given by code of the question
 * @param faults codes of questions answered in a way that they do not offer
 * @param unknownToken whether no such token was issued
 */
record SurveyForm(
        List<Question> questions,
        String token,
        Map<String, List<String>> given,
        Set<String> faults,
        boolean unknownToken) {

    private static final String ANSWER = "answer.";

    static SurveyForm empty(SurveyView survey) {
        return new SurveyForm(questions(survey), "", Map.of(), Set.of(), false);
    }

    /** What a browser sends: a question left out sends nothing, or an empty value. */
    static SurveyForm of(SurveyView survey, Map<String, String[]> parameters) {
        Map<String, List<String>> given = new HashMap<>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(ANSWER)) {
                given.put(
                        name.substring(ANSWER.length()),
                        Arrays.stream(values).filter(value -> !value.isEmpty()).toList());
            }
        });
        String[] token = parameters.getOrDefault("token", new String[0]);
        return new SurveyForm(questions(survey), token.length == 1 ? token[0] : "", given, Set.of(), false);
    }

    private static List<Question> questions(SurveyView survey) {
        return AnswerSheet.questions(survey.survey().target(), survey.services(), survey.questions());
    }

    AnswerSheet sheet() {
        return AnswerSheet.read(questions, given);
    }

    SurveyForm with(Set<String> found) {
        return new SurveyForm(questions, token, given, found, unknownToken);
    }

    SurveyForm withUnknownToken() {
        return new SurveyForm(questions, token, given, faults, true);
    }

    /** What can be chosen in answer to a question. */
    public List<String> values(Question question) {
        return AnswerSheet.values(question);
    }

    /** Whether a value was chosen. */
    public boolean chose(Question question, String value) {
        return given.getOrDefault(question.code(), List.of()).contains(value);
    }

    /** What was written. */
    public String wrote(Question question) {
        return String.join("\n", given.getOrDefault(question.code(), List.of()));
    }
}
