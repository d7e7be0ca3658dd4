package cz.tripartita.gateway.rest;

import static cz.tripartita.gateway.testing.RunningGateway.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The activity of groups, over HTTP. */
class GroupActivityOverHttpTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final PlanningScene SCENE = new PlanningScene();
    private static final String PATH = "/api/planning/groups/activity";

    @Test
    void isThatOfTheCurrentYearWhereNoneIsAskedFor() {
        Reply declared = SCENE.declare("member-1", "AGREE");
        Reply reply = GATEWAY.get(Role.MEMBER, PATH, "Tripartita-Position", declared.header("Tripartita-Position"));

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.json().get("year").asInt()).isEqualTo(TODAY.getYear());
        assertThat(ofTheGroup(reply).get("positionsDeclared").asInt()).isEqualTo(1);
        assertThat(ofTheGroup(reply).get("proposalsSubmitted").asInt()).isEqualTo(1);
    }

    @Test
    void isThatOfTheYearAskedFor() {
        Reply reply = GATEWAY.get(Role.AUDITOR, PATH + "?year=1999");

        assertThat(reply.json().get("year").asInt()).isEqualTo(1999);
        assertThat(GATEWAY.get(Role.AUDITOR, PATH + "?year=99").status()).isEqualTo(400);
    }

    private static JsonNode ofTheGroup(Reply reply) {
        return reply.json()
                .get("groups")
                .valueStream()
                .filter(group -> group.get("groupId").asString().equals(SCENE.group.toString()))
                .findFirst()
                .orElseThrow();
    }
}
