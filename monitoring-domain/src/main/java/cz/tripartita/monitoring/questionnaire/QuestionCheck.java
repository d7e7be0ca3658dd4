package cz.tripartita.monitoring.questionnaire;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.events.AnswerOption;
import cz.tripartita.monitoring.events.Distribution;
import cz.tripartita.monitoring.events.Question;
import cz.tripartita.monitoring.events.QuestionKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the questions of one version by themselves. */
final class QuestionCheck {

    private static final Set<String> TAKEN = Set.of(Question.SERVICE, Distribution.UNANSWERED);
    private static final Set<QuestionKind> OFFERING = Set.of(QuestionKind.CHOICE, QuestionKind.CHOICES);
    private static final Set<QuestionKind> OF_ONE_VALUE =
            Set.of(QuestionKind.SCALE, QuestionKind.YES_NO, QuestionKind.CHOICE);
    private static final int FEWEST_OPTIONS = 2;

    private QuestionCheck() {}

    /** @throws cz.tripartita.monitoring.RuleBroken by the first rule that one of them breaks */
    static void check(List<Question> questions) {
        requireCodesOnce("questions", questions.stream().map(Question::code).toList());
        questions.forEach(QuestionCheck::requireOptions);
        questions.forEach(QuestionCheck::requireKind);
        Set<String> profiles =
                questions.stream().filter(Question::profile).map(Question::code).collect(Collectors.toSet());
        questions.forEach(question -> requireBreakdown(question, profiles));
    }

    private static void requireCodesOnce(String field, List<String> codes) {
        Set<String> seen = new HashSet<>(TAKEN);
        List<String> repeated = codes.stream().filter(code -> !seen.add(code)).toList();
        MonitoringRule.QUESTION_CODES_ONCE.require(
                repeated.isEmpty(), () -> Map.of("field", field, "repeated", repeated));
    }

    private static void requireOptions(Question question) {
        int options = question.options().size();
        MonitoringRule.OPTIONS_WHERE_CHOSEN.require(
                OFFERING.contains(question.kind()) ? options >= FEWEST_OPTIONS : options == 0,
                () -> Map.of(
                        "question", question.code(), "kind", question.kind().name(), "options", options));
        requireCodesOnce(
                question.code(),
                question.options().stream().map(AnswerOption::code).toList());
    }

    private static void requireKind(Question question) {
        MonitoringRule.SATISFACTION_ON_SCALE.require(
                !question.satisfaction() || (question.kind() == QuestionKind.SCALE && !question.profile()),
                () -> Map.of(
                        "question", question.code(), "kind", question.kind().name()));
        MonitoringRule.PROFILE_CHOOSES_ONE.require(
                !question.profile() || question.kind() == QuestionKind.CHOICE || question.kind() == QuestionKind.YES_NO,
                () -> Map.of(
                        "question", question.code(), "kind", question.kind().name()));
    }

    private static void requireBreakdown(Question question, Set<String> profiles) {
        String by = question.breakdownBy();
        MonitoringRule.BREAKDOWN_BY_ONE_PROFILE.require(
                by == null
                        || (!question.profile()
                                && OF_ONE_VALUE.contains(question.kind())
                                && (by.equals(Question.SERVICE) || profiles.contains(by))),
                () -> Map.of("question", question.code(), "breakdownBy", String.valueOf(by)));
    }
}
