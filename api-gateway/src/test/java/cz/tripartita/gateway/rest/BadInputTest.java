package cz.tripartita.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is malformed is refused as a problem with the faulty fields, and nothing is stored. */
class BadInputTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final String PATH = "/api/planning/organisations";
    private static final String GOOD = "\"name\":\"Modrá lavička\",\"ico\":\"99990121\",\"founder\":\"STATE\"";

    static Stream<Arguments> faultyFields() {
        return Stream.of(
                arguments("{" + GOOD + ",\"colour\":\"blue\"}", "colour"),
                arguments("{\"name\":\"x\",\"founder\":\"STATE\"}", "ico"),
                arguments("{\"name\":null,\"ico\":\"99990121\",\"founder\":\"STATE\"}", "name"),
                arguments("{\"name\":7,\"ico\":\"99990121\",\"founder\":\"STATE\"}", "name"),
                arguments("{\"name\":\" \",\"ico\":\"99990121\",\"founder\":\"STATE\"}", "name"),
                arguments("{\"name\":\"" + "x".repeat(301) + "\",\"ico\":\"9\",\"founder\":\"STATE\"}", "name"),
                arguments("{\"name\":\"a\\u0000b\",\"ico\":\"99990121\",\"founder\":\"STATE\"}", "name"),
                arguments("{\"name\":\"a\\ud800b\",\"ico\":\"99990121\",\"founder\":\"STATE\"}", "name"),
                arguments("{\"name\":\"x\",\"ico\":\"99990121\",\"founder\":\"state\"}", "founder"),
                arguments("{\"name\":\"x\",\"ico\":\"99990121\",\"founder\":2}", "founder"),
                arguments("{" + GOOD + ",\"organisationId\":\"1-1-1-1-1\"}", "organisationId"),
                arguments("{" + GOOD + ",\"happenedOn\":\"yesterday\"}", "happenedOn"),
                arguments("{" + GOOD + ",\"happenedOn\":\"2026-02-30\"}", "happenedOn"),
                arguments("{" + GOOD + ",\"happenedOn\":20260101}", "happenedOn"));
    }

    @ParameterizedTest
    @MethodSource("faultyFields")
    void namesTheFaultyField(String body, String field) {
        long events = GATEWAY.events();

        Reply reply = GATEWAY.post(Role.COORDINATOR, PATH, body);

        problem(reply, 400, "invalid-input");
        assertThat(reply.json().get("errors").findValuesAsString("field")).contains(field);
        assertThat(GATEWAY.events()).isEqualTo(events);
    }

    @Test
    void namesAllFaultyFieldsAtOnceAndWhereTheyAre() {
        String body = """
                {"groupId":"x","area":"seniors","kind":"WISH","title":"t","wording":"w","fundingSources":[1],
                 "ties":{"needId":"no","extra":1},"supersedes":"none",
                 "expectedCost":{"amount":"45000","currency":"CZK"},"reasons":[]}""";

        Reply reply = GATEWAY.post(Role.COORDINATOR, "/api/planning/proposals", body);

        problem(reply, 400, "invalid-input");
        assertThat(reply.json().get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder(
                        "groupId",
                        "kind",
                        "fundingSources[0]",
                        "ties.needId",
                        "ties.extra",
                        "supersedes",
                        "expectedCost.amount",
                        "reasons");
    }

    @Test
    void takesFromThePathAloneWhatStandsInThePath() {
        String id = "6d1f0f8e-4a5b-3c2d-9e8f-7a6b5c4d3e2f";

        Reply reply = GATEWAY.post(
                Role.COORDINATOR, "/api/planning/meetings/" + id + "/opening", "{\"meetingId\":\"" + id + "\"}");

        problem(reply, 400, "invalid-input");
        assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo("meetingId");
    }

    @Test
    void takesNoBodyForACommandWithoutFurtherComponents() {
        String path = "/api/planning/meetings/6d1f0f8e-4a5b-3c2d-9e8f-7a6b5c4d3e2f/opening";

        problem(GATEWAY.send("POST", path, GATEWAY.issuer().token("plzen", Role.COORDINATOR), null), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({"45000.001,CZK", "45000,EUR", "1e999,CZK", "1e-999,CZK"})
    void refusesAmountsThatAreNone(String amount, String currency) {
        String body = """
                {"groupId":"6d1f0f8e-4a5b-3c2d-9e8f-7a6b5c4d3e2f","area":"seniors","kind":"NEED","title":"t",
                 "wording":"w","fundingSources":[],"ties":{},"supersedes":[],
                 "expectedCost":{"amount":%s,"currency":"%s"}}""".formatted(amount, currency);

        Reply reply = GATEWAY.post(Role.COORDINATOR, "/api/planning/proposals", body);

        problem(reply, 400, "invalid-input");
        assertThat(reply.json().at("/errors/0/field").asString()).startsWith("expectedCost");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "7",
                "null",
                "{\"name\":\"x\",\"name\":\"y\"}",
                "{\"name\":\"x\"} trailing",
                "{'name':'x'}",
                "{\"name\":\"x\",}",
                "{\"name\":01}",
                "{\"name\":\"\n\"}"
            })
    void refusesWhatIsNoJsonObject(String body) {
        long events = GATEWAY.events();

        problem(GATEWAY.post(Role.COORDINATOR, PATH, body), 400, "malformed-json");
        assertThat(GATEWAY.events()).isEqualTo(events);
    }

    @Test
    void refusesJsonThatIsTooDeep() {
        String deep = "{\"name\":" + "[".repeat(40) + "]".repeat(40) + "}";

        problem(GATEWAY.post(Role.COORDINATOR, PATH, deep), 400, "malformed-json");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        Reply reply = GATEWAY.post(Role.COORDINATOR, PATH, "{" + GOOD + "," + " ".repeat(256 * 1024) + "\"a\":1}");

        problem(reply, 413, "body-too-large");
    }

    @Test
    void refusesABodyThatTurnsOutTooLargeOnTheWay() throws Exception {
        byte[] large = new byte[300 * 1024];
        HttpRequest chunked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + GATEWAY.port() + PATH))
                .header("Authorization", "Bearer " + GATEWAY.issuer().token("plzen", Role.COORDINATOR))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> response = http.send(chunked, HttpResponse.BodyHandlers.ofString());
            problem(new Reply(response.statusCode(), response), 413, "body-too-large");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "multipart/form-data", "nonsense", "*/*"})
    void refusesOtherMediaTypes(String mediaType) {
        Reply reply = GATEWAY.post(Role.COORDINATOR, PATH, "{" + GOOD + "}", "Content-Type", mediaType);

        problem(reply, 415, "unsupported-media-type");
    }

    @Test
    void refusesToAnswerInAnotherFormatBeforeItStoresAnything() {
        long events = GATEWAY.events();

        problem(GATEWAY.post(Role.COORDINATOR, PATH, "{" + GOOD + "}", "Accept", "text/html"), 406, "not-acceptable");
        problem(GATEWAY.get(Role.MEMBER, PATH, "Accept", "application/xml"), 406, "not-acceptable");
        assertThat(GATEWAY.events()).isEqualTo(events);
    }

    @Test
    void saysWhichMethodsAnAddressKnows() {
        for (String token : new String[] {null, GATEWAY.issuer().token("plzen", Role.COORDINATOR)}) {
            Reply reply = GATEWAY.send("DELETE", PATH, token, null);

            problem(reply, 405, "method-not-allowed");
            assertThat(reply.header("Allow")).isEqualTo("GET, HEAD, POST");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api",
                "/api/planning/unknown",
                "/api/planning/groups/",
                "/error",
                "/actuator",
                "/actuator/env",
                "/favicon.ico",
                "/login"
            })
    void findsNothingWhereNothingIs(String path) {
        problem(GATEWAY.send("GET", path, null, null), 404, "not-found");
        problem(GATEWAY.get(Role.OPERATOR, path), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/planning/groups/not-a-uuid",
                "/api/planning/proposals?limit=0",
                "/api/planning/proposals?limit=201",
                "/api/planning/proposals?limit=many",
                "/api/planning/proposals?cursor=nonsense",
                "/api/planning/proposals?cursor=AAAA",
                "/api/planning/proposals?status=BORED",
                "/api/planning/proposals?position=-1"
            })
    void refusesFaultyParameters(String path) {
        problem(GATEWAY.get(Role.MEMBER, path), 400, "invalid-input");
    }

    @Test
    void refusesACursorWithCharactersThatNoCursorHas() {
        String forged = "groups\n6d1f0f8e-4a5b-3c2d-9e8f-7a6b5c4d3e2f\n\u0000";
        String cursor = Base64.getUrlEncoder().encodeToString(forged.getBytes(StandardCharsets.UTF_8));

        problem(GATEWAY.get(Role.MEMBER, "/api/planning/groups?cursor=" + cursor), 400, "invalid-input");
    }

    @Test
    void refusesControlCharactersInParameters() {
        problem(GATEWAY.get(Role.MEMBER, "/api/planning/proposals?area=a%00b"), 400, "malformed-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"7", "\"seven\"x"})
    void refusesAnIfMatchThatIsNoEntityTag(String tag) {
        problem(GATEWAY.post(Role.COORDINATOR, PATH, "{" + GOOD + "}", "If-Match", tag), 400, "invalid-input");
    }

    @Test
    void refusesAKeyThatIsNone() {
        problem(
                GATEWAY.post(Role.COORDINATOR, PATH, "{" + GOOD + "}", "Idempotency-Key", "k".repeat(201)),
                400,
                "invalid-input");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer x", "Bearer a.b.c", "Bearer eyJhbGciOiJub25lIn0.e30.", "Basic YTpi"})
    void refusesOtherCredentials(String credentials) {
        Reply reply = GATEWAY.send("GET", PATH, null, null, "Authorization", credentials);

        problem(reply, 401, "unauthenticated");
        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
    }

    private static void problem(Reply reply, int status, String type) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.text("type")).isEqualTo("/problems/" + type);
        assertThat(reply.json().get("status").intValue()).isEqualTo(status);
        assertThat(reply.text("title")).isNotBlank();
        assertThat(reply.text("detail")).isNotBlank();
        assertThat(reply.body()).doesNotContain("Exception", "\tat ", "<html", "tools.jackson");
    }
}
