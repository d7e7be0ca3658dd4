package cz.tripartita.gateway.rest;

import static cz.tripartita.gateway.rest.SurveyTown.path;
import static cz.tripartita.gateway.testing.RunningGateway.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A survey of a made-up town from its questions to its results. */
class SurveysOverHttpTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final SurveyTown TOWN = new SurveyTown("ptalov");
    private static final UUID ASSISTANCE = TOWN.catalogue.list("Osobní asistence", "39");
    private static final UUID TAXI = TOWN.catalogue.list("Taxík pro seniory", null);

    private static void refused(Reply reply, String rule) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(409);
        assertThat(reply.text("rule")).isEqualTo(rule);
    }

    private static String of(UUID service, int staff, String more) {
        return "{\"service\": \"%s\", \"staff\": %d%s}".formatted(service, staff, more);
    }

    @Test
    void aSurveyIsAnsweredFromPaperClosedAndTold() {
        UUID survey = TOWN.survey(TODAY.minusDays(30), TODAY.minusDays(1), ASSISTANCE, TAXI);
        List<String> tokens = TOWN.tokens(survey, 20);
        for (int i = 0; i < 16; i++) {
            UUID service = i < 10 ? ASSISTANCE : TAXI;
            String age = i % 2 == 0 ? ",\"age\":\"over_65\",\"respect\":true" : ",\"age\":\"under_65\"";
            String words = i < 6 ? ",\"words\":\"Vlídní lidé " + i + "\"" : "";
            String needs = i < 3 ? ",\"needs\":[\"ride\",\"talk\"]" : ",\"needs\":[\"talk\"]";
            assertThat(TOWN.type(survey, tokens.get(i), of(service, i < 5 ? 5 : 4, age + words + needs))
                            .status())
                    .isEqualTo(204);
        }
        assertThat(TOWN.get(Role.HEAD, path(survey) + "/texts/words").json().get("texts"))
                .isEmpty();
        refused(TOWN.answer(survey, tokens.get(17), "{}"), "ANSWERED_IN_ITS_DAYS");

        Reply closed = TOWN.post(Role.ANALYST, path(survey) + "/closing", 200, "");
        assertThat(TOWN.post(Role.ANALYST, path(survey) + "/closing", 200, "").text("version"))
                .isEqualTo(closed.text("version"));

        JsonNode results = TOWN.get(Role.ANALYST, path(survey)).json().get("results");
        assertThat(results.get("answers").intValue()).isEqualTo(16);
        assertThat(results.get("satisfaction").decimalValue()).isEqualByComparingTo("82.8");
        assertThat(results.get("services")
                        .valueStream()
                        .map(one -> one.get("satisfaction").decimalValue().toString()))
                .containsExactly("87.5", "75.0");
        assertThat(results.at("/questions/3/breakdown/by").asString()).isEqualTo("age");
        refused(TOWN.type(survey, tokens.get(18), "{}"), "SURVEY_OPEN");

        JsonNode rows = TOWN.get(Role.ANALYST, path(survey) + "/results?limit=200")
                .json()
                .get("items");
        assertThat(rows.findValues("count").stream().filter(JsonNode::isNumber).map(JsonNode::intValue))
                .isNotEmpty()
                .noneMatch(count -> count >= 1 && count <= 4);
        assertThat(rows.valueStream()
                        .filter(row -> row.path("option").asString("").equals("ride")))
                .singleElement()
                .satisfies(row -> assertThat(row.path("count").isNumber()).isFalse());

        sumUp(survey);
        tell(survey);
    }

    private static void sumUp(UUID survey) {
        JsonNode texts =
                TOWN.get(Role.HEAD, path(survey) + "/texts/words").json().get("texts");
        assertThat(texts.valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(
                        IntStream.range(0, 6).mapToObj(i -> "Vlídní lidé " + i).toList());
        TOWN.post(Role.HEAD, path(survey) + "/summaries", 200, """
                {"question": "words", "summary": "Lidé chválí personál.", "summaryEn": "People praise the staff."}
                """);
        refused(
                TOWN.post(
                        Role.HEAD, path(survey) + "/summaries", 409, "{\"question\": \"staff\", \"summary\": \"Ne\"}"),
                "FEWER_THAN_FIVE_NEVER_SHOWN");
    }

    /** In tables, over the years, to the public, and in the history of the auditor. */
    private static void tell(UUID survey) {
        Reply table = TOWN.get(Role.ANALYST, path(survey) + "/results", "Accept", "text/csv");
        assertThat(table.body()).startsWith("ordinal,question,option,breakdown,part,value,count,percent,low,high\r\n");
        assertThat(TOWN.get(Role.ANALYST, "/api/monitoring/satisfaction/services?service=" + TAXI)
                        .json()
                        .at("/items/0/satisfaction")
                        .decimalValue())
                .isEqualByComparingTo("75.0");
        assertThat(TOWN.browse("/api/public/ptalov/surveys/" + survey)
                        .json()
                        .at("/summaries/0/summaryEn")
                        .asString())
                .isEqualTo("People praise the staff.");
        String page = TOWN.browse("/ptalov/surveys/" + survey + "?lang=en", "Accept", "text/html")
                .body();
        assertThat(page)
                .contains("82.8 of 100", "87.5 of 100", "People praise the staff.", "not shown")
                .doesNotContain("??", "Vlídní lidé")
                .doesNotContainPattern("<script|<style|\\sstyle=|\\son[a-z]+=");
        assertThat(TOWN.get(Role.AUDITOR, "/api/audit/streams/" + survey + "/history")
                        .json()
                        .get("items"))
                .hasSize(5);
    }

    @Test
    void anAnswerOverTheNetIsTakenOnceWithEachToken() {
        UUID survey = TOWN.survey(TODAY, TODAY.plusDays(10), ASSISTANCE);
        List<String> tokens = TOWN.tokens(survey, 2);

        assertThat(TOWN.answer(survey, tokens.get(0), "{\"staff\": 4}").status())
                .isEqualTo(204);
        Reply again = TOWN.answer(survey, tokens.get(0).toLowerCase(Locale.ROOT), "{\"staff\": 1}");
        assertThat(again.status()).isEqualTo(204);
        assertThat(again.body()).isEmpty();
        refused(TOWN.answer(survey, "AAAAA-AAAAA-AAAAA-AAAAA-AAAAAA", "{\"staff\": 4}"), "TOKEN_HANDED_OUT");
        refused(TOWN.answer(survey, "nonsense", "{\"staff\": 4}"), "TOKEN_HANDED_OUT");
        refused(TOWN.post(Role.ANALYST, path(survey) + "/closing", 409, ""), "CLOSED_AFTER_LAST_DAY");
        assertThat(TOWN.answer(UUID.randomUUID(), tokens.get(1), "{}").status()).isEqualTo(404);
        assertThat(GATEWAY.send("POST", "/api/public/jinde/surveys/" + survey + "/answers", null, "{}")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"staff\": 6} | answers.staff",
                "{\"staff\": \"4\"} | answers.staff",
                "{\"staff\": 4.5} | answers.staff",
                "{\"respect\": \"yes\"} | answers.respect",
                "{\"age\": \"ancient\"} | answers.age",
                "{\"needs\": \"ride\"} | answers.needs",
                "{\"needs\": [\"ride\", 1]} | answers.needs",
                "{\"words\": 7} | answers.words",
                "{\"colour\": \"blue\"} | answers.colour",
                "{\"service\": \"x\"} | answers.service",
                "[] | answers"
            })
    void aMalformedAnswerIsRefusedAndItsTokenStaysGood(String answers, String field) {
        UUID survey = TOWN.survey(TODAY, TODAY.plusDays(1), ASSISTANCE);
        String token = TOWN.tokens(survey, 1).getFirst();

        Reply refused = TOWN.answer(survey, token, answers);

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(refused.body()).doesNotContain(token);
        assertThat(TOWN.answer(survey, token, "{\"staff\": 4, \"needs\": []}").status())
                .isEqualTo(204);
        assertThat(boxed(survey)).isEqualTo("{\"staff=4\": 1}");
    }

    private static String boxed(UUID survey) {
        return JdbcClient.create(GATEWAY.database().owner())
                .sql("select ballots from store.survey_answer where survey_id = ?")
                .param(survey)
                .query(String.class)
                .single();
    }

    @Test
    void fewerThanFiveAnswersAreNotTold() {
        UUID survey = TOWN.survey(TODAY.minusDays(3), TODAY.minusDays(1));
        List<String> tokens = TOWN.tokens(survey, 5);
        for (int i = 0; i < 4; i++) {
            TOWN.type(survey, tokens.get(i), "{\"staff\": 5, \"words\": \"Tajné\"}");
        }
        TOWN.post(Role.ANALYST, path(survey) + "/closing", 200, "");

        JsonNode view = TOWN.get(Role.ANALYST, path(survey)).json();
        assertThat(view.at("/results/answers").isNull()).isTrue();
        assertThat(view.at("/results/questions")).isEmpty();
        assertThat(view.at("/survey/answers").isNull()).isTrue();
        assertThat(TOWN.get(Role.HEAD, path(survey) + "/texts/words").json().get("texts"))
                .isEmpty();
        assertThat(TOWN.browse("/ptalov/surveys/" + survey, "Accept", "text/html")
                        .body())
                .contains("méně než pět")
                .doesNotContain("Tajné");
    }

    @Test
    void aRequestForTokensThatIsRepeatedIssuesNone() {
        UUID survey = TOWN.survey(TODAY, TODAY.plusDays(1), ASSISTANCE);
        String tokens = path(survey) + "/tokens";
        String key = "tokens-of-" + survey;

        assertThat(TOWN.post(Role.ANALYST, tokens, 201, "{\"count\": 3}", "Idempotency-Key", key)
                        .json()
                        .path("tokens"))
                .hasSize(3);
        assertThat(TOWN.post(Role.ANALYST, tokens, 201, "{\"count\": 3}", "Idempotency-Key", key)
                        .json()
                        .path("tokens"))
                .as("what was told once is not told again")
                .isEmpty();
        assertThat(TOWN.get(Role.ANALYST, path(survey))
                        .json()
                        .at("/survey/tokens")
                        .intValue())
                .isEqualTo(3);
        TOWN.post(Role.ANALYST, tokens, 422, "{\"count\": 4}", "Idempotency-Key", key);
    }

    @Test
    void tokensComeAsATableAndAsSlips() {
        UUID survey = TOWN.survey(TODAY, TODAY.plusDays(1), ASSISTANCE);
        String tokens = path(survey) + "/tokens";

        assertThat(TOWN.post(Role.ANALYST, tokens, 201, "{\"count\": 3}", "Accept", "text/csv")
                        .body())
                .matches("token\r\n(([0-9A-Z]{5}-){4}[0-9A-Z]{6}\r\n){3}");
        assertThat(TOWN.post(
                                Role.ANALYST,
                                tokens,
                                201,
                                "{\"count\": 2}",
                                "Accept",
                                "text/html",
                                "Accept-Language",
                                "en")
                        .body())
                .contains("Slips with codes", "/ptalov/surveys")
                .containsPattern("<code>([0-9A-Z]{5}-){4}[0-9A-Z]{6}</code>")
                .doesNotContain("??");
        for (String wrong : List.of(
                "{}", "{\"count\": 0}", "{\"count\": 5001}", "{\"count\": \"3\"}", "{\"count\": 1, \"to\": 2}")) {
            TOWN.post(Role.ANALYST, tokens, 400, wrong);
        }
        assertThat(TOWN.get(Role.ANALYST, path(survey))
                        .json()
                        .at("/survey/tokens")
                        .intValue())
                .isEqualTo(5);
    }

    private static void isNotPublic(UUID survey, String token) {
        for (String page : List.of("", "/paper", "/thanks")) {
            assertThat(TOWN.browse("/ptalov/surveys/" + survey + page, "Accept", "text/html")
                            .status())
                    .as("page " + page)
                    .isEqualTo(404);
        }
        assertThat(TOWN.browse("/api/public/ptalov/surveys/" + survey).status()).isEqualTo(404);
        assertThat(SurveyTown.submit("/ptalov/surveys/" + survey, "token", token, "answer.staff", "4")
                        .status())
                .isEqualTo(404);
        assertThat(TOWN.answer(survey, token, "{\"staff\": 4}").status()).isEqualTo(404);
        refused(TOWN.type(survey, token, "{\"staff\": 4}"), "SURVEY_OPEN");
    }

    @Test
    void whatIsNotOpenedIsNotPublic() {
        UUID survey = TOWN.drawnUp(ASSISTANCE);
        assertThat(TOWN.get(Role.ANALYST, path(survey)).status()).isEqualTo(200);

        isNotPublic(survey, "AAAAA-AAAAA-AAAAA-AAAAA-AAAAAA");
    }

    @Test
    void whatIsCalledOffIsNotPublicAnyMore() {
        UUID survey = TOWN.survey(TODAY, TODAY.plusDays(1), ASSISTANCE);
        String token = TOWN.tokens(survey, 1).getFirst();
        assertThat(TOWN.browse("/ptalov/surveys/" + survey, "Accept", "text/html")
                        .status())
                .isEqualTo(200);
        TOWN.post(Role.ANALYST, path(survey) + "/cancellation", 200, "{\"reason\": \"Chybná otázka.\"}");
        TOWN.get(Role.ANALYST, path(survey));

        isNotPublic(survey, token);
    }

    @Test
    void anotherMunicipalityFindsNothing() {
        UUID survey = TOWN.survey(TODAY, TODAY.plusDays(1), ASSISTANCE);
        TOWN.tokens(survey, 1);
        String token = GATEWAY.issuer().token("plzen", Role.ANALYST);

        assertThat(GATEWAY.send("GET", path(survey), token, null).status()).isEqualTo(404);
        for (String command : List.of("/tokens", "/closing", "/paper-answers", "/opening")) {
            String body = command.equals("/opening")
                    ? "{\"firstDay\": \"2030-01-01\", \"lastDay\": \"2030-01-02\"}"
                    : "{\"count\": 1}";
            assertThat(GATEWAY.send("POST", path(survey) + command, token, body).status())
                    .as(command)
                    .isEqualTo(404);
        }
    }
}
