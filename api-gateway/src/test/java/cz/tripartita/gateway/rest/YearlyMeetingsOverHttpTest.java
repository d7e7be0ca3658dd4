package cz.tripartita.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The yearly meetings of groups, over HTTP. */
class YearlyMeetingsOverHttpTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final String TOWN = "ostrov";
    private static final UUID PROCESS = UUID.randomUUID();
    private static final UUID GROUP = UUID.randomUUID();
    private static final UUID MEETING = UUID.randomUUID();
    private static final String MEETINGS = "/api/planning/meetings";

    private static final String STATUTE = """
            {"happenedOn":"2024-01-08","rules":{
             "areas":[{"code":"care","name":"péče","targetGroups":[],"serviceKinds":["stacionář"]}],
             "sides":["COMMISSIONER","PROVIDER","USER"],
             "decisionRules":[{"body":"WORKING_GROUP","matter":"PLANNING_CONTENT","rule":"CONSENSUS"}],
             "publicSittings":[],"documentPaths":[],
             "rulesOfProcedureVersion":1,"rulesSignedAnew":false,"oneBallotPerOrganisation":true,
             "invitationLeadDays":0,"publicCommentDays":30,"yearlyMeetings":{"count":1,"month":5},"seats":[],"programmeSteps":[]}}""";

    private static String position = "";

    @BeforeAll
    static void theGroupMetInMay() {
        done(Role.HEAD, "/api/planning/processes", "{\"processId\":\"%s\",\"name\":\"KPSS\"}".formatted(PROCESS));
        done(Role.HEAD, "/api/planning/processes/" + PROCESS + "/statute-drafts", STATUTE, "If-Match", "\"0\"");
        done(Role.HEAD, "/api/planning/processes/" + PROCESS + "/statutes", """
                {"happenedOn":"2024-01-08","revision":1,"effectiveFrom":"2024-01-08",
                 "approval":{"body":"COUNCIL","number":"1/2024","adoptedOn":"2024-01-08"}}""");
        done(Role.HEAD, "/api/planning/groups", """
                {"groupId":"%s","processId":"%s","name":"Péče","areas":["care"],"facilitators":[],
                 "happenedOn":"2024-01-09"}""".formatted(GROUP, PROCESS));
        done(Role.COORDINATOR, MEETINGS, """
                {"meetingId":"%s","groupId":"%s","startsAt":"2024-05-14T12:00:00Z","place":"radnice","agenda":[],
                 "happenedOn":"2024-05-02"}""".formatted(MEETING, GROUP));
        done(Role.COORDINATOR, MEETINGS + "/" + MEETING + "/opening", "{\"happenedOn\":\"2024-05-14\"}");
        done(Role.COORDINATOR, MEETINGS + "/" + MEETING + "/guests", """
                {"organisation":"Ústecký kraj","happenedOn":"2024-05-14"}""");
        done(Role.COORDINATOR, MEETINGS + "/" + MEETING + "/closing", "{\"happenedOn\":\"2024-05-14\"}");
    }

    private static Reply done(Role role, String path, String body, String... headers) {
        Reply reply = GATEWAY.send("POST", path, GATEWAY.issuer().token(TOWN, role), body, headers);
        assertThat(reply.status()).as(path + " " + reply.body()).isBetween(200, 201);
        position = reply.header("Tripartita-Position");
        return reply;
    }

    private static Reply get(Role role, String path) {
        return GATEWAY.send("GET", path, GATEWAY.issuer().token(TOWN, role), null, "Tripartita-Position", position);
    }

    private static JsonNode due(String query) {
        Reply reply = get(Role.COORDINATOR, "/api/planning/due?kind=YEARLY_MEETINGS" + query);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json().get("items");
    }

    @Test
    void areDueFromTheFirstOfTheMonthUntilTheGroupHasMet() {
        assertThat(due("&day=2024-04-30")).isEmpty();
        assertThat(due("&day=2024-05-01")).singleElement().satisfies(item -> {
            assertThat(item.get("subjectId").asString()).isEqualTo(GROUP.toString());
            assertThat(item.get("dueAt").asString()).isEqualTo("2024-05-31T22:00:00Z");
            assertThat(item.get("what").asString()).isEqualTo("Péče");
        });
        assertThat(due("&day=2024-05-14")).isEmpty();
    }

    @Test
    void areDueAnewInTheNextYearAndThenOverdue() {
        assertThat(due("&day=2025-05-01")).hasSize(1);
        assertThat(due("&day=2025-08-01")).hasSize(1);
        assertThat(due("&day=2025-08-01&until=2025-05-31T22:00:00Z")).isEmpty();
    }

    @Test
    void areLookedAtTodayWhereNoDayIsNamed() {
        assertThat(get(Role.MEMBER, "/api/planning/due").status()).isEqualTo(200);
        assertThat(get(Role.COORDINATOR, "/api/planning/due?day=tomorrow").status())
                .isEqualTo(400);
    }
}
