package cz.tripartita.monitoring.survey;

import static cz.tripartita.monitoring.MonitoringSamples.id;
import static cz.tripartita.monitoring.questionnaire.QuestionSamples.choice;
import static cz.tripartita.monitoring.questionnaire.QuestionSamples.choices;
import static cz.tripartita.monitoring.questionnaire.QuestionSamples.scale;
import static cz.tripartita.monitoring.questionnaire.QuestionSamples.text;
import static cz.tripartita.monitoring.questionnaire.QuestionSamples.yesNo;
import static cz.tripartita.monitoring.survey.SurveySamples.service;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.monitoring.events.Question;
import cz.tripartita.monitoring.events.SurveyTarget;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerSheetTest {

    private static final List<Question> QUESTIONS = AnswerSheet.questions(
            SurveyTarget.SERVICES,
            List.of(service("a"), service("b")),
            List.of(
                    scale("staff", null),
                    yesNo("respect", null),
                    choice("how", null, "office", "home"),
                    choices("needs", "food", "ride", "talk"),
                    text("words")));

    private static AnswerSheet read(Map<String, List<String>> given) {
        return AnswerSheet.read(QUESTIONS, given);
    }

    @Test
    void isOneBallotHoweverItWasFilledIn() {
        AnswerSheet sheet = read(Map.of(
                "needs", List.of("talk", "food"),
                "staff", List.of("4"),
                "service", List.of(id("b").toString()),
                "respect", List.of("yes"),
                "words", List.of("  Vlídní\r\nlidé ")));

        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.ballot().written()).isEqualTo("needs=food+talk;respect=yes;service=" + id("b") + ";staff=4");
        assertThat(sheet.texts()).containsExactly(Map.entry("words", "Vlídní\nlidé"));
        assertThat(sheet.ballot().chosen())
                .containsEntry("needs", List.of("food", "talk"))
                .containsEntry("staff", List.of("4"))
                .doesNotContainKey("how");
    }

    @Test
    void mayBeBlank() {
        AnswerSheet blank = read(Map.of("staff", List.of(), "words", List.of("  \n")));

        assertThat(blank.faults()).isEmpty();
        assertThat(blank.ballot()).isEqualTo(new Ballot(""));
        assertThat(blank.ballot().chosen()).isEmpty();
        assertThat(blank.texts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "staff, 0",
        "staff, 6",
        "staff, 04",
        "staff, +4",
        "respect, maybe",
        "how, phone",
        "needs, drink",
        "service, c",
        "nothing, 4",
        "how, unanswered",
        "staff, 4;respect=yes"
    })
    void namesWhatIsNoAnswerToItsQuestion(String question, String value) {
        assertThat(read(Map.of(question, List.of(value))).faults()).containsExactly(question);
    }

    @Test
    void takesOneValueWhereOneIsAskedForAndEachOnce() {
        assertThat(read(Map.of(
                                "staff", List.of("4", "5"),
                                "how", List.of("office", "home"),
                                "needs", List.of("food", "food"),
                                "words", List.of("a", "b")))
                        .faults())
                .containsExactly("how", "needs", "staff", "words");
    }

    @Test
    void takesNoTextThatIsTooLongOrHasCharactersThatNoTextHas() {
        String longest = "x".repeat(AnswerSheet.LONGEST_TEXT);

        assertThat(read(Map.of("words", List.of(longest))).faults()).isEmpty();
        for (String wrong : List.of(longest + "x", "a\u0000b", "a\ud800b")) {
            assertThat(read(Map.of("words", List.of(wrong))).faults()).containsExactly("words");
        }
    }

    @Test
    void asksForTheServiceOnlyWhereThereAreSeveral() {
        assertThat(AnswerSheet.questions(SurveyTarget.SERVICE, List.of(service("a")), List.of(scale("staff", null))))
                .containsExactly(scale("staff", null));
    }
}
