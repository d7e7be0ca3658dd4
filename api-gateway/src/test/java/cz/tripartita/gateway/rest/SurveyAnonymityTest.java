package cz.tripartita.gateway.rest;

import static cz.tripartita.gateway.rest.SurveyTown.path;
import static cz.tripartita.gateway.testing.RunningGateway.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.rest.Alignment.Item;
import cz.tripartita.gateway.testing.RunningGateway;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forty people answer differently, and nothing that is kept tells which answer came with which token. */
class SurveyAnonymityTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final SurveyTown TOWN = new SurveyTown("tichov");
    private static final JdbcClient OWNER = JdbcClient.create(GATEWAY.database().owner());
    private static final int PEOPLE = 40;

    /** By chance about one of the pairs is right; more than this does not happen once in a hundred million times. */
    private static final int BY_CHANCE = 10;

    /** What the service logs meanwhile, of all that it could. */
    private static final class Captured extends AppenderBase<ILoggingEvent> {

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getFormattedMessage() + " " + event.getThrowableProxy() + " " + event.getMDCPropertyMap());
        }
    }

    private static String digest(String token) throws Exception {
        byte[] letters = token.replace("-", "").getBytes(StandardCharsets.US_ASCII);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(letters));
    }

    private static String json(int person) {
        return "{\"staff\": %d, \"respect\": %b, \"age\": \"%s\", \"needs\": [%s], \"words\": \"Vzkaz %d\"}"
                .formatted(
                        1 + person % 5,
                        person / 5 % 2 == 0,
                        person / 10 % 2 == 0 ? "under_65" : "over_65",
                        person / 20 == 0 ? "\"ride\"" : "\"talk\"",
                        person);
    }

    private static String boxed(int person) {
        return "age=%s;needs=%s;respect=%s;staff=%d"
                .formatted(
                        person / 10 % 2 == 0 ? "under_65" : "over_65",
                        person / 20 == 0 ? "ride" : "talk",
                        person / 5 % 2 == 0 ? "yes" : "no",
                        1 + person % 5);
    }

    private static List<Item> keptTokens(UUID survey) {
        return Alignment.items(OWNER, """
                e.key as value, e.ordinality as place from store.survey_token t,
                    jsonb_each_text(t.tokens) with ordinality e
                where t.survey_id = ? and e.value is not null""", survey);
    }

    private static List<Item> keptAnswers(UUID survey) {
        return Alignment.items(OWNER, """
                e.key as value, e.ordinality as place from store.survey_answer t,
                    jsonb_each_text(t.ballots) with ordinality e
                where t.survey_id = ?""", survey);
    }

    @Test
    void noColumnTimeOrOrderIsSharedByATokenAndItsAnswer() throws Exception {
        UUID survey = TOWN.survey(TODAY, TODAY.plusDays(3));
        List<String> tokens = new ArrayList<>(TOWN.tokens(survey, PEOPLE));
        Collections.shuffle(tokens, new Random(7));
        Map<String, String> truth = new HashMap<>();
        Captured captured = capture(() -> {
            for (int person = 0; person < PEOPLE; person++) {
                assertThat(TOWN.answer(survey, tokens.get(person), json(person)).status())
                        .isEqualTo(204);
                truth.put(digest(tokens.get(person)), boxed(person));
            }
        });

        List<Item> spent = keptTokens(survey);
        List<Item> given = keptAnswers(survey);
        assertThat(spent).extracting(Item::value).containsExactlyInAnyOrderElementsOf(truth.keySet());
        assertThat(given).extracting(Item::value).containsExactlyInAnyOrderElementsOf(truth.values());
        assertThat(Alignment.found(spent, given, truth)).isLessThan(BY_CHANCE);
        assertThat(shared(survey)).isEmpty();
        assertNothingOf(truth, tokens, captured.lines, survey);
    }

    /** The same look at tables that an answer and a token each get a row of finds all of them. */
    @Test
    void aStoreThatKeepsTheOrderOfAnswersIsFoundOut() throws Exception {
        OWNER.sql("create schema naive").update();
        OWNER.sql("create table naive.token (digest text, spent_on date)").update();
        OWNER.sql("create table naive.answer (ballot text)").update();
        Map<String, String> truth = new HashMap<>();
        for (int person = 0; person < PEOPLE; person++) {
            String token = digest("token " + person);
            truth.put(token, boxed(person));
            OWNER.sql("with spent as (insert into naive.token values (?, ?)) insert into naive.answer values (?)")
                    .params(token, TODAY, boxed(person))
                    .update();
        }
        List<Item> spent = Alignment.items(OWNER, "digest as value, 0 as place from naive.token t");
        List<Item> given = Alignment.items(OWNER, "ballot as value, 0 as place from naive.answer t");
        OWNER.sql("drop schema naive cascade").update();

        assertThat(Alignment.found(spent, given, truth)).isEqualTo(PEOPLE);
        List<Item> shuffled = given.stream()
                .map(item -> new Item(item.value(), item.value().hashCode(), 7, 0))
                .toList();
        assertThat(Alignment.found(spent, shuffled, truth)).isLessThan(BY_CHANCE);
    }

    private interface Doing {
        void run() throws Exception;
    }

    private static Captured capture(Doing doing) throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Logger own = (Logger) LoggerFactory.getLogger("cz.tripartita");
        Logger web = (Logger) LoggerFactory.getLogger("org.springframework.web");
        Captured captured = new Captured();
        captured.setContext(root.getLoggerContext());
        captured.start();
        root.addAppender(captured);
        own.setLevel(Level.TRACE);
        web.setLevel(Level.DEBUG);
        try {
            doing.run();
        } finally {
            own.setLevel(null);
            web.setLevel(null);
            root.detachAppender(captured);
        }
        assertThat(captured.lines).as("what was logged").anyMatch(line -> line.contains("/answers"));
        return captured;
    }

    /** Values that stand in both tables, beside which survey of which municipality it is. */
    private static Set<String> shared(UUID survey) {
        Set<String> both = new HashSet<>(columns("survey_token", survey));
        both.retainAll(columns("survey_answer", survey));
        both.removeAll(Set.of("survey_id", survey.toString(), "municipality", "tichov"));
        return both;
    }

    private static Set<String> columns(String table, UUID survey) {
        return OWNER
                .sql("select to_jsonb(t) from store." + table + " t where survey_id = ?")
                .param(survey)
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .flatMap(row -> Arrays.stream(row.split("[\"{}:,]")))
                .map(String::strip)
                .filter(value -> value.length() > 4 || value.matches("[A-Za-z]+"))
                .collect(Collectors.toSet());
    }

    private static void assertNothingOf(
            Map<String, String> truth, List<String> tokens, Queue<String> logged, UUID survey) {
        Set<String> secrets = new HashSet<>(truth.keySet());
        secrets.addAll(truth.values());
        secrets.addAll(tokens);
        tokens.forEach(token -> secrets.add(token.replace("-", "")));
        secrets.add("Vzkaz");
        String everything = String.join("\n", logged)
                + OWNER.sql("select payload::text || metadata::text from store.event where municipality = 'tichov'")
                        .query(String.class)
                        .list()
                + OWNER.sql("select a::text from store.first_answer a")
                        .query(String.class)
                        .list()
                + TOWN.get(Role.ANALYST, path(survey)).body()
                + TOWN.get(Role.AUDITOR, "/api/audit/events?limit=200").body();
        assertThat(everything).contains(survey.toString());
        assertThat(secrets).filteredOn(everything::contains).isEmpty();
    }
}
