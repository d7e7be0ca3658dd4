package cz.tripartita.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import cz.tripartita.gateway.testing.TokenIssuer;
import cz.tripartita.grants.parameters.ParameterRegister;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** An auditor replays a proposal of May: submitted on the 12th, one position of today, then one dated back to the 13th. */
class StreamHistoryTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final PlanningScene SCENE = new PlanningScene();
    private static final UUID PROPOSAL = UUID.randomUUID();
    private static final String HISTORY = "/api/audit/streams/" + PROPOSAL + "/history";

    @BeforeAll
    static void submitAndDeclare() {
        done(GATEWAY.post(Role.COORDINATOR, "/api/planning/proposals", """
                {"proposalId":"%s","happenedOn":"2026-05-12","groupId":"%s","area":"seniors","kind":"MEASURE",
                 "title":"Doprava","wording":"Senior Expres jezdí i v neděli.","reasons":"Vím to od souseda.",
                 "fundingSources":[],"ties":{},"supersedes":[]}""".formatted(PROPOSAL, SCENE.group)));
        declare("member-1", "");
        declare("member-4", "\"happenedOn\":\"2026-05-13\",");
    }

    private static void declare(String member, String happenedOn) {
        String body = "{%s\"round\":1,\"memberId\":\"%s\",\"position\":\"OBJECT\",\"reason\":\"Bojím se hluku.\"}"
                .formatted(happenedOn, PlanningScene.person(member));
        String token = GATEWAY.issuer().token("plzen", member, Role.MEMBER);
        done(GATEWAY.send("POST", "/api/planning/proposals/" + PROPOSAL + "/positions", token, body));
    }

    private static void done(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isBetween(200, 201);
    }

    private static List<JsonNode> steps(String query) {
        Reply reply = GATEWAY.get(Role.AUDITOR, HISTORY + query);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.json().path("next").isNull()).isTrue();
        return reply.json().path("items").valueStream().toList();
    }

    private static List<String> types(String query) {
        return steps(query).stream().map(step -> step.path("type").asString()).toList();
    }

    private static List<String> holders(JsonNode state) {
        return state.path("positions")
                .valueStream()
                .map(position -> position.path("memberId").asString())
                .toList();
    }

    private static void assertRefused(Reply reply, int status, String type, String... fields) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.text("type")).isEqualTo(type);
        assertThat(reply.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .containsExactly(fields);
    }

    @Test
    void givesEveryEventInTheOrderOfRecordingWithItsTwoTimesAndWhoDidIt() {
        List<JsonNode> steps = steps("");

        assertThat(types(""))
                .containsExactly(
                        "planning.ProposalSubmitted", "planning.PositionDeclared", "planning.PositionDeclared");
        assertThat(steps).extracting(step -> step.path("sequence").asInt()).containsExactly(0, 1, 2);
        assertThat(steps).extracting(step -> step.path("position").asLong()).isSorted();
        JsonNode last = steps.getLast();
        assertThat(last.path("happenedOn").asString()).isEqualTo("2026-05-13");
        assertThat(steps)
                .extracting(step -> Instant.parse(step.path("recordedAt").asString()))
                .isSorted();
        assertThat(last.at("/actor/role").asString()).isEqualTo("member");
        assertThat(last.at("/actor/person").asString())
                .isEqualTo(PlanningScene.person("member-4").toString());
        assertThat(last.at("/event/position").asString()).isEqualTo("OBJECT");
    }

    @Test
    void givesTheStateBeforeAndAfterAndWhatChanged() {
        List<JsonNode> steps = steps("");

        assertThat(steps.getFirst().path("before").isNull()).isTrue();
        assertThat(steps.get(1).path("before")).isEqualTo(steps.get(0).path("after"));
        assertThat(steps.get(2).path("before")).isEqualTo(steps.get(1).path("after"));
        assertThat(steps.getFirst().at("/after/wording").asString()).isEqualTo("Senior Expres jezdí i v neděli.");
        assertThat(steps.getFirst().path("changed").valueStream().map(JsonNode::asString))
                .contains("status", "round", "wording", "positions");
        assertThat(steps.getLast().path("changed").valueStream().map(JsonNode::asString))
                .containsExactly("positions");
        assertThat(holders(steps.getLast().path("after")))
                .containsExactly(
                        PlanningScene.person("member-1").toString(),
                        PlanningScene.person("member-4").toString());
    }

    @Test
    void showsTextsOfPersonsAsIdAndDigestOnly() {
        Reply reply = GATEWAY.get(Role.AUDITOR, HISTORY);

        assertThat(reply.body()).contains("textId", "digest").doesNotContain("sousedky", "souseda", "hluku", "Jméno");
    }

    @Test
    void countsABackDatedEventForItsDayOnPaper() {
        assertThat(types("?asOf=2026-05-12")).containsExactly("planning.ProposalSubmitted");
        List<JsonNode> inJune = steps("?asOf=2026-06-01");
        assertThat(inJune).extracting(step -> step.path("sequence").asInt()).containsExactly(0, 2);
        assertThat(inJune.getLast().path("before")).isEqualTo(inJune.getFirst().path("after"));
        assertThat(holders(inJune.getLast().path("after")))
                .containsExactly(PlanningScene.person("member-4").toString());
    }

    @Test
    void hasNoStepsOnADayBeforeTheStream() {
        assertThat(steps("?asOf=2026-05-11")).isEmpty();
        assertThat(steps("?asOf=0001-01-01")).isEmpty();
    }

    @Test
    void goesUpToAPositionInTheMiddle() {
        long second = steps("").get(1).path("position").asLong();

        assertThat(steps("?position=" + second)).isEqualTo(steps("").subList(0, 2));
        assertThat(steps("?position=" + (second - 1))).hasSize(1);
        assertThat(steps("?position=0")).isEmpty();
        assertThat(steps("?position=999999999999")).hasSize(3);
    }

    @Test
    void isTheWholeAsOfTomorrow() {
        assertThat(steps("?asOf=2999-12-31")).isEqualTo(steps(""));
    }

    @Test
    void replaysOtherKindsOfStreams() {
        Reply group = GATEWAY.get(Role.AUDITOR, "/api/audit/streams/" + SCENE.group + "/history");
        Reply person = GATEWAY.get(Role.AUDITOR, "/api/audit/streams/" + PlanningScene.person("member-1") + "/history");
        TokenIssuer issuer = GATEWAY.issuer();
        done(
                GATEWAY.send(
                        "POST",
                        "/api/grants/parameters",
                        issuer.token("brno", Role.HEAD),
                        "{\"parameter\":\"COUNCIL_LIMIT\",\"value\":50000.10,\"validFrom\":\"2026-01-01\",\"source\":\"zákon\",\"reason\":\"účinnost\"}"));
        Reply parameters = GATEWAY.send(
                "GET",
                "/api/audit/streams/" + ParameterRegister.idOf("brno") + "/history",
                issuer.token("brno", Role.AUDITOR),
                null);

        assertThat(group.json().at("/items/9/after/memberships").size()).isEqualTo(3);
        assertThat(person.json().at("/items/0/after/name").propertyNames()).containsExactly("textId", "digest");
        assertThat(parameters.body()).contains("\"value\":50000.10");
    }

    @Test
    void doesNotFindAnUnknownStream() {
        assertRefused(
                GATEWAY.get(Role.AUDITOR, "/api/audit/streams/" + UUID.randomUUID() + "/history"),
                404,
                "/problems/not-found");
    }

    @Test
    void doesNotFindAStreamOfAnotherMunicipality() {
        Reply foreign = GATEWAY.send("GET", HISTORY, GATEWAY.issuer().token("zatec", Role.AUDITOR), null);

        assertRefused(foreign, 404, "/problems/not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30", "2026-5-1", "01.05.2026", "2026-05-12T00:00:00Z"})
    void refusesWhatIsNoDay(String day) {
        assertRefused(GATEWAY.get(Role.AUDITOR, HISTORY + "?asOf=" + day), 400, "/problems/invalid-input", "asOf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "1.5", "99999999999999999999"})
    void refusesWhatIsNoPosition(String position) {
        assertRefused(
                GATEWAY.get(Role.AUDITOR, HISTORY + "?position=" + position),
                400,
                "/problems/invalid-input",
                "position");
    }

    @Test
    void refusesADayAndAPositionAtOnce() {
        assertRefused(
                GATEWAY.get(Role.AUDITOR, HISTORY + "?asOf=2026-06-01&position=1"),
                400,
                "/problems/invalid-input",
                "asOf",
                "position");
    }

    @Test
    void refusesWhatIsNoStream() {
        assertRefused(
                GATEWAY.get(Role.AUDITOR, "/api/audit/streams/proposal/history"),
                400,
                "/problems/invalid-input",
                "stream");
    }

    @Test
    void isDescribedWithItsParameters() {
        JsonNode operation = GATEWAY.send("GET", "/v3/api-docs", null, null)
                .json()
                .path("paths")
                .path("/api/audit/streams/{stream}/history")
                .path("get");

        assertThat(operation
                        .path("parameters")
                        .valueStream()
                        .map(parameter -> parameter.path("name").asString()))
                .contains("stream", "asOf", "position");
    }
}
