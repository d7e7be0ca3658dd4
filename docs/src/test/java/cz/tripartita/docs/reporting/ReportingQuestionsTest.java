package cz.tripartita.docs.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cz.tripartita.docs.demo.RunningDemo;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The questions of docs/reporting.md, asked of the demo by an analyst of Plzeň, have the answers that the read models give. */
class ReportingQuestionsTest {

    private static final JdbcClient ANALYST =
            Analyst.of("plzen", "analyst with questions").jdbc();

    @TestFactory
    Stream<DynamicTest> eachHasTheAnswerOfTheReadModels() {
        Map<Integer, Supplier<List<List<String>>>> answers = new MoneyAnswers(RunningDemo.ofThisJvm()).byNumber();
        answers.putAll(new OtherAnswers(RunningDemo.ofThisJvm()).byNumber());
        List<Question> questions = Question.all();
        assertThat(questions)
                .extracting(Question::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, answers.size()).boxed().toList());
        return questions.stream()
                .map(question -> dynamicTest(question.number() + ". " + question.sentence(), () -> {
                    List<List<String>> rows = rows(question.sql());
                    assertThat(rows).isNotEmpty();
                    assertThat(rows)
                            .containsExactlyInAnyOrderElementsOf(answers.getOrDefault(question.number(), List::of)
                                    .get());
                }));
    }

    @Test
    void theAmountsOfADayAreAddedUpAsThePageSays() throws IOException {
        String page = Files.readString(Path.of("reporting.md"));
        String sql = page.substring(page.indexOf("-- the amounts of each grant"));

        assertThat(rows(sql.substring(0, sql.indexOf(';'))))
                .containsExactlyInAnyOrderElementsOf(new MoneyAnswers(RunningDemo.ofThisJvm()).grantsInMarch());
    }

    private static List<List<String>> rows(String sql) {
        return ANALYST.sql(sql)
                .query((row, _) -> IntStream.rangeClosed(1, row.getMetaData().getColumnCount())
                        .mapToObj(column -> {
                            try {
                                return row.getObject(column);
                            } catch (java.sql.SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        })
                        .map(ReportingQuestionsTest::text)
                        .toList())
                .list();
    }

    /** As it is compared: exact to the last decimal, a value that is not there as nothing. */
    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }
}
