package cz.tripartita.gateway.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.tripartita.gateway.store.SurveyBoxes.Outcome;
import cz.tripartita.gateway.testing.TestDatabase;
import cz.tripartita.monitoring.events.Question;
import cz.tripartita.monitoring.events.QuestionKind;
import cz.tripartita.monitoring.survey.AnswerSheet;
import cz.tripartita.monitoring.survey.BallotBox;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class SurveyBoxesTest {

    private static final int AT_ONCE = 8;
    private static final int RACES = 30;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final List<Question> QUESTIONS = List.of(
            new Question("staff", QuestionKind.SCALE, "O", "Q", List.of(), false, true, null),
            new Question("words", QuestionKind.TEXT, "O", "Q", List.of(), false, false, null));

    private static final TestDatabase DATABASE = new TestDatabase();
    private static final SurveyBoxes BOXES = new SurveyBoxes(DATABASE.jdbc());
    private static final JdbcClient OWNER = JdbcClient.create(DATABASE.owner());

    private final UUID survey = UUID.randomUUID();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    private List<SurveyToken> issue(int count) {
        List<SurveyToken> tokens = SurveyToken.fresh(count);
        BOXES.issue(survey, "plzen", tokens);
        return tokens;
    }

    private static AnswerSheet sheet(String staff, String... words) {
        AnswerSheet sheet = AnswerSheet.read(QUESTIONS, Map.of("staff", List.of(staff), "words", List.of(words)));
        assertThat(sheet.faults()).isEmpty();
        return sheet;
    }

    private Outcome give(SurveyToken token, String staff, String... words) {
        return BOXES.give(survey, token, DAY, sheet(staff, words));
    }

    /** Of each token, by its digest, the day on which it was spent. */
    private Map<String, Object> spent() {
        String tokens = OWNER.sql("select tokens from store.survey_token where survey_id = ?")
                .param(survey)
                .query(String.class)
                .single();
        return StoredJson.readMetadata(tokens);
    }

    @Test
    void keepAnswersWithoutOrderAndTextsApart() {
        List<SurveyToken> tokens = issue(4);

        assertThat(give(tokens.get(2), "5", "Vlídní \"lidé\"\nvšude")).isEqualTo(Outcome.TAKEN);
        assertThat(give(tokens.get(0), "1")).isEqualTo(Outcome.TAKEN);
        assertThat(give(tokens.get(1), "5", "Vlídní \"lidé\"\nvšude")).isEqualTo(Outcome.TAKEN);

        BallotBox box = BOXES.seal(survey);
        assertThat(box.ballots()).isEqualTo(Map.of("staff=1", 1, "staff=5", 2));
        assertThat(box.texts()).isEqualTo(Map.of("words", Map.of("Vlídní \"lidé\"\nvšude", 2)));
        assertThat(BOXES.texts(survey, "plzen", "words")).hasSize(2);
        assertThat(BOXES.texts(survey, "zatec", "words")).isEmpty();
        assertThat(spent().values()).containsExactlyInAnyOrder("2026-11-29", "2026-11-29", "2026-11-29", null);
    }

    @Test
    void takeABlankAnswer() {
        SurveyToken token = issue(1).getFirst();

        assertThat(BOXES.give(survey, token, DAY, AnswerSheet.read(QUESTIONS, Map.of())))
                .isEqualTo(Outcome.TAKEN);
        assertThat(BOXES.seal(survey).ballots()).isEqualTo(Map.of("", 1));
    }

    @Test
    void changeNothingByATokenThatWasSpent() {
        SurveyToken token = issue(1).getFirst();
        give(token, "5", "jednou");
        Map<String, Object> before = spent();

        assertThat(BOXES.give(survey, token, DAY.plusDays(1), sheet("1", "podruhé")))
                .isEqualTo(Outcome.SPENT);

        assertThat(spent()).isEqualTo(before);
        assertThat(BOXES.seal(survey).ballots()).isEqualTo(Map.of("staff=5", 1));
    }

    @Test
    void refuseATokenThatWasNotIssuedForTheSurvey() {
        issue(1);
        SurveyToken foreign = SurveyToken.fresh(1).getFirst();
        BOXES.issue(UUID.randomUUID(), "plzen", List.of(foreign));

        assertThat(give(foreign, "5")).isEqualTo(Outcome.UNKNOWN);
        assertThat(BOXES.give(UUID.randomUUID(), foreign, DAY, sheet("5"))).isEqualTo(Outcome.UNKNOWN);
        assertThat(BOXES.seal(survey).ballots()).isEmpty();
    }

    @Test
    void takeNothingOnceSealedAndStaySo() {
        List<SurveyToken> tokens = issue(2);
        give(tokens.get(0), "4");
        BallotBox sealed = BOXES.seal(survey);

        assertThat(give(tokens.get(1), "4")).isEqualTo(Outcome.SEALED);
        assertThat(give(tokens.get(0), "4")).isEqualTo(Outcome.SPENT);
        assertThat(BOXES.seal(survey)).isEqualTo(sealed);
        assertThat(spent().values()).containsExactlyInAnyOrder("2026-11-29", null);
        assertThat(BOXES.seal(UUID.randomUUID()).size()).isZero();
    }

    @Test
    void showNoTextBeforeTheyAreSealed() {
        give(issue(1).getFirst(), "4", "tajné");

        assertThat(BOXES.texts(survey, "plzen", "words")).isEmpty();
    }

    @Test
    void addTokensWithoutGivingSpentOnesBack() {
        SurveyToken first = issue(1).getFirst();
        give(first, "4");
        BOXES.issue(survey, "plzen", List.of(first, issue(1).getFirst()));

        assertThat(give(first, "5")).isEqualTo(Outcome.SPENT);
        assertThat(spent()).hasSize(2);
    }

    @Test
    void areTouchedByTheApplicationThroughTheirFunctionsAlone() {
        issue(1);
        for (String statement : List.of(
                "select * from store.survey_token",
                "select * from store.survey_answer",
                "update store.survey_answer set sealed = false",
                "delete from store.survey_token",
                "insert into store.survey_token values (gen_random_uuid(), 'plzen', '{}')")) {
            assertThatThrownBy(() -> DATABASE.jdbc().sql(statement).query().listOfRows())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
    }

    /** The same token from everywhere at once. */
    private List<Outcome> race(Callable<Outcome> once) throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        List<Future<Outcome>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < AT_ONCE; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return once.call();
                }));
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> each : running) {
            outcomes.add(each.get());
        }
        return outcomes;
    }

    /** Of how many races over one token each more than one answer was taken. */
    private int lost(List<SurveyToken> tokens, Function<SurveyToken, Outcome> once) throws Exception {
        int lost = 0;
        for (SurveyToken token : tokens) {
            int taken = Collections.frequency(race(() -> once.apply(token)), Outcome.TAKEN);
            assertThat(taken).isPositive();
            lost += taken > 1 ? 1 : 0;
        }
        return lost;
    }

    @Test
    void takeOneAnswerOfManyThatRaceWithOneToken() throws Exception {
        assertThat(lost(issue(RACES), token -> give(token, "4"))).isZero();
        assertThat(BOXES.seal(survey).ballots()).isEqualTo(Map.of("staff=4", RACES));
    }

    /** The same function without its locks loses some of the same races, so they are races. */
    @Test
    void wouldTakeSeveralWereTheTokenNotLocked() throws Exception {
        String locking = OWNER.sql("select pg_get_functiondef('store.give_survey_answer'::regproc)")
                .query(String.class)
                .single();
        String lockless = locking.replace("give_survey_answer", "give_lockless").replace(" for update", "");
        new JdbcTemplate(DATABASE.owner()).execute(lockless);

        assertThat(lost(issue(RACES), this::giveLockless)).isPositive();
        assertThat(BOXES.seal(survey).size()).isGreaterThan(RACES);
    }

    private Outcome giveLockless(SurveyToken token) {
        return DATABASE.jdbc()
                .sql("select store.give_lockless(?, ?, ?, 'staff=4', '{}')")
                .params(survey, token.digest(), DAY)
                .query((row, _) -> Outcome.valueOf(row.getString(1)))
                .single();
    }

    @Test
    void handOutTokensThatAreReadHoweverTheyAreTyped() {
        SurveyToken token = SurveyToken.fresh(1).getFirst();

        assertThat(token.grouped()).matches("([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{6}");
        assertThat(SurveyToken.read(token.grouped())).contains(token);
        assertThat(SurveyToken.read(
                        " " + token.grouped().toLowerCase(Locale.ROOT).replace("-", " \u2013")))
                .contains(token);
        assertThat(SurveyToken.read(token.letters().replace('0', 'O').replace('1', 'l')))
                .contains(token);
        assertThat(SurveyToken.read("")).isEmpty();
        assertThat(SurveyToken.read(token.letters() + "0")).isEmpty();
        assertThat(SurveyToken.read(token.letters().substring(1) + "U")).isEmpty();
        assertThat(token).hasToString("a token");
        assertThat(SurveyToken.fresh(2_000))
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((one, other) -> one.letters().compareTo(other.letters()));
    }

    /** Each answer rewrites all of its survey. */
    @Test
    void loseNothingInALargeSurvey() {
        int answers = Boolean.getBoolean("tripartita.thorough") ? 2_000 : 100;
        List<SurveyToken> tokens = issue(answers);
        for (int i = 0; i < answers; i++) {
            assertThat(give(tokens.get(i), Integer.toString(1 + i % 5), "Text číslo " + i))
                    .isEqualTo(Outcome.TAKEN);
        }
        BallotBox box = BOXES.seal(survey);
        assertThat(box.size()).isEqualTo(answers);
        assertThat(box.written("words")).isEqualTo(answers);
        assertThat(spent().values()).doesNotContainNull().hasSize(answers);
    }
}
