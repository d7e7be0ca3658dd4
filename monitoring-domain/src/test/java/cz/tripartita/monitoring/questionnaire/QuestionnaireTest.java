package cz.tripartita.monitoring.questionnaire;

import static cz.tripartita.monitoring.MonitoringSamples.PLZEN;
import static cz.tripartita.monitoring.MonitoringSamples.at;
import static cz.tripartita.monitoring.MonitoringSamples.id;
import static cz.tripartita.monitoring.questionnaire.QuestionSamples.asked;
import static cz.tripartita.monitoring.questionnaire.QuestionSamples.choice;
import static cz.tripartita.monitoring.questionnaire.QuestionSamples.choices;
import static cz.tripartita.monitoring.questionnaire.QuestionSamples.profile;
import static cz.tripartita.monitoring.questionnaire.QuestionSamples.scale;
import static cz.tripartita.monitoring.questionnaire.QuestionSamples.text;
import static cz.tripartita.monitoring.questionnaire.QuestionSamples.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.Refused;
import cz.tripartita.monitoring.events.AnswerOption;
import cz.tripartita.monitoring.events.Question;
import cz.tripartita.monitoring.events.QuestionKind;
import cz.tripartita.monitoring.events.QuestionnaireEvent;
import cz.tripartita.monitoring.events.QuestionnaireEvent.QuestionnaireIssued;
import cz.tripartita.monitoring.questionnaire.QuestionnaireHistory.Step;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionnaireTest {

    private static final UUID ID = id("questionnaire");
    private static final Occasion TODAY = at("2026-11-29", null);
    private static final Question[] GOOD = {
        profile("age", "young", "old"),
        scale("staff", "age"),
        yesNo("respect", Question.SERVICE),
        choices("needs", "food", "ride"),
        text("words")
    };

    private static List<QuestionnaireEvent> drawUp(Question... questions) {
        return QuestionnaireDecider.decide(
                new DrawUpQuestionnaire(ID, "Dotazník", "Questionnaire", all(questions)), TODAY);
    }

    private static List<AskedQuestion> all(Question... questions) {
        return Arrays.stream(questions).map(QuestionSamples::asked).toList();
    }

    @Test
    void beginsWithVersionOne() {
        assertThat(drawUp(GOOD))
                .containsExactly(
                        new QuestionnaireIssued(ID, PLZEN, 1, "Dotazník", "Questionnaire", Arrays.asList(GOOD)));
    }

    @Test
    void makesAnotherWordingAFurtherVersionAndTheSameNothing() {
        QuestionnaireIssued latest = QuestionnaireHistory.issued(drawUp(GOOD).getFirst());

        assertThat(QuestionnaireDecider.decide(
                        new ReviseQuestionnaire(ID, "Dotazník", "Questionnaire", all(GOOD)), latest))
                .isEmpty();
        assertThat(QuestionnaireDecider.decide(
                        new ReviseQuestionnaire(ID, "Dotazník 2", "Questionnaire", all(scale("staff", null))), latest))
                .containsExactly(new QuestionnaireIssued(
                        ID, PLZEN, 2, "Dotazník 2", "Questionnaire", List.of(scale("staff", null))));
    }

    @Test
    void takesWhatIsLeftOutForNo() {
        AskedQuestion bare = new AskedQuestion("staff", QuestionKind.SCALE, "O", "Q", null, null, null, null);

        assertThat(bare.question())
                .isEqualTo(new Question("staff", QuestionKind.SCALE, "O", "Q", List.of(), false, false, null));
    }

    static Stream<Arguments> refused() {
        AnswerOption one = new AnswerOption("one", "jedna", "one");
        AnswerOption two = new AnswerOption("two", "dvě", "two");
        return Stream.of(
                Arguments.of(MonitoringRule.QUESTION_CODES_ONCE, List.of(scale("staff", null), yesNo("staff", null))),
                Arguments.of(MonitoringRule.QUESTION_CODES_ONCE, List.of(scale("service", null))),
                Arguments.of(MonitoringRule.QUESTION_CODES_ONCE, List.of(scale("unanswered", null))),
                Arguments.of(MonitoringRule.QUESTION_CODES_ONCE, List.of(choice("c", null, "a", "a"))),
                Arguments.of(MonitoringRule.QUESTION_CODES_ONCE, List.of(choice("c", null, "a", "unanswered"))),
                Arguments.of(MonitoringRule.OPTIONS_WHERE_CHOSEN, List.of(choice("c", null, "a"))),
                Arguments.of(MonitoringRule.OPTIONS_WHERE_CHOSEN, List.of(choices("c", "a"))),
                Arguments.of(
                        MonitoringRule.OPTIONS_WHERE_CHOSEN,
                        List.of(new Question("s", QuestionKind.SCALE, "O", "Q", List.of(one), false, false, null))),
                Arguments.of(
                        MonitoringRule.SATISFACTION_ON_SCALE,
                        List.of(new Question("y", QuestionKind.YES_NO, "O", "Q", List.of(), false, true, null))),
                Arguments.of(
                        MonitoringRule.SATISFACTION_ON_SCALE,
                        List.of(new Question("s", QuestionKind.SCALE, "O", "Q", List.of(), true, true, null))),
                Arguments.of(
                        MonitoringRule.PROFILE_CHOOSES_ONE,
                        List.of(new Question("s", QuestionKind.SCALE, "O", "Q", List.of(), true, false, null))),
                Arguments.of(MonitoringRule.BREAKDOWN_BY_ONE_PROFILE, List.of(scale("staff", "nobody"))),
                Arguments.of(MonitoringRule.BREAKDOWN_BY_ONE_PROFILE, List.of(scale("a", "b"), yesNo("b", null))),
                Arguments.of(
                        MonitoringRule.BREAKDOWN_BY_ONE_PROFILE,
                        List.of(
                                profile("age", "young", "old"),
                                new Question("who", QuestionKind.YES_NO, "O", "Q", List.of(), true, false, "age"))),
                Arguments.of(
                        MonitoringRule.BREAKDOWN_BY_ONE_PROFILE,
                        List.of(
                                profile("age", "young", "old"),
                                new Question(
                                        "c", QuestionKind.CHOICES, "O", "Q", List.of(one, two), false, false, "age"))),
                Arguments.of(
                        MonitoringRule.BREAKDOWN_BY_ONE_PROFILE,
                        List.of(
                                profile("age", "young", "old"),
                                new Question("t", QuestionKind.TEXT, "O", "Q", List.of(), false, false, "age"))));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isNotIssuedAgainstARule(MonitoringRule rule, List<Question> questions) {
        Refused.by(rule, () -> drawUp(questions.toArray(Question[]::new)));
    }

    @Test
    void isReplayedVersionByVersion() {
        List<QuestionnaireEvent> events = List.of(
                drawUp(GOOD).getFirst(), new QuestionnaireIssued(ID, PLZEN, 2, "Nový", "New", List.of(text("t"))));
        List<Step> steps = QuestionnaireHistory.of(events).steps();

        assertThat(steps.getFirst().before()).isNull();
        assertThat(steps.get(1).before()).isEqualTo(steps.getFirst().after());
        assertThat(steps.get(1).after())
                .isEqualTo(new QuestionnaireHistory.Described(2, "Nový", "New", List.of(text("t"))));
        assertThat(asked(GOOD[0]).question()).isEqualTo(GOOD[0]);
    }
}
