package cz.tripartita.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Needs and their threads, over HTTP. */
class NeedsOverHttpTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final PlanningScene SCENE = new PlanningScene();
    private static final UUID NEED = UUID.randomUUID();
    private static final UUID MEASURE = UUID.randomUUID();

    private static String position = "";

    @BeforeAll
    static void submitANeedAndAMeasure() {
        submit(NEED, "NEED", "{}");
        position = submit(MEASURE, "MEASURE", "{\"needId\":\"%s\"}".formatted(NEED))
                .header("Tripartita-Position");
    }

    @Test
    void showWhatTiesToThem() {
        Reply thread = get(NEED.toString());

        assertThat(thread.status()).as(thread.body()).isEqualTo(200);
        assertThat(thread.json().at("/need/proposalId").asString()).isEqualTo(NEED.toString());
        assertThat(thread.json().at("/proposals/0/proposalId").asString()).isEqualTo(MEASURE.toString());
        assertThat(thread.json().at("/proposals/0/status").asString()).isEqualTo("OPEN");
    }

    @Test
    void areListedWithTheNumbersOfWhatTiesToThem() {
        Reply needs = GATEWAY.get(Role.MEMBER, "/api/planning/needs?limit=200", "Tripartita-Position", position);

        JsonNode need = needs.json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("proposalId").asString().equals(NEED.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(need.get("measures").asInt()).isEqualTo(1);
        assertThat(need.get("goals").asInt()).isZero();
    }

    @Test
    void areNotFoundUnderTheIdOfAnythingElse() {
        assertThat(get(MEASURE.toString()).text("type")).isEqualTo("/problems/not-found");
        assertThat(get(MEASURE.toString()).status()).isEqualTo(404);
        assertThat(get(UUID.randomUUID().toString()).status()).isEqualTo(404);
    }

    @Test
    void areNotFoundByAnotherMunicipality() {
        get(NEED.toString());
        String token = GATEWAY.issuer().token("zatec", Role.MEMBER);

        assertThat(GATEWAY.send("GET", path(NEED.toString()), token, null).status())
                .isEqualTo(404);
    }

    private static Reply get(String needId) {
        return GATEWAY.get(Role.MEMBER, path(needId), "Tripartita-Position", position);
    }

    private static String path(String needId) {
        return "/api/planning/needs/" + needId + "/thread";
    }

    private static Reply submit(UUID proposalId, String kind, String ties) {
        Reply reply = GATEWAY.post(
                Role.COORDINATOR, "/api/planning/proposals", """
                {"proposalId":"%s","groupId":"%s","area":"seniors","kind":"%s","title":"Doprava",
                 "wording":"Senioři se nedostanou k lékaři.","fundingSources":[],"ties":%s,"supersedes":[]}""".formatted(proposalId, SCENE.group, kind, ties));
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply;
    }
}
