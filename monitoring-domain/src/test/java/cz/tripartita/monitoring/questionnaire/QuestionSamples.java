package cz.tripartita.monitoring.questionnaire;

import cz.tripartita.monitoring.events.AnswerOption;
import cz.tripartita.monitoring.events.Question;
import cz.tripartita.monitoring.events.QuestionKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions as samples. */
public final class QuestionSamples {

    private QuestionSamples() {}

    public static Question scale(String code, @Nullable String by) {
        return new Question(code, QuestionKind.SCALE, "Otázka", "Question", List.of(), false, true, by);
    }

    public static Question yesNo(String code, @Nullable String by) {
        return new Question(code, QuestionKind.YES_NO, "Otázka", "Question", List.of(), false, false, by);
    }

    public static Question choice(String code, @Nullable String by, String... options) {
        return new Question(code, QuestionKind.CHOICE, "Otázka", "Question", options(options), false, false, by);
    }

    public static Question choices(String code, String... options) {
        return new Question(code, QuestionKind.CHOICES, "Otázka", "Question", options(options), false, false, null);
    }

    public static Question profile(String code, String... options) {
        return new Question(code, QuestionKind.CHOICE, "Kdo", "Who", options(options), true, false, null);
    }

    public static Question text(String code) {
        return new Question(code, QuestionKind.TEXT, "Otázka", "Question", List.of(), false, false, null);
    }

    /** The same question as it is drawn up. */
    public static AskedQuestion asked(Question question) {
        return new AskedQuestion(
                question.code(),
                question.kind(),
                question.text(),
                question.textEn(),
                question.options().stream()
                        .map(option -> new AskedQuestion.OfferedOption(option.code(), option.text(), option.textEn()))
                        .toList(),
                question.profile(),
                question.satisfaction(),
                question.breakdownBy());
    }

    private static List<AnswerOption> options(String... codes) {
        return Arrays.stream(codes)
                .map(code -> new AnswerOption(code, code, code + " (en)"))
                .toList();
    }
}
