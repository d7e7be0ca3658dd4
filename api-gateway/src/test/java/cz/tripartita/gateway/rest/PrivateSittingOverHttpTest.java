package cz.tripartita.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A steering group that sits in private: its guests and its minutes, over HTTP. */
class PrivateSittingOverHttpTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final String TOWN = "novy-jicin";
    private static final UUID PROCESS = UUID.randomUUID();
    private static final UUID STEERING = UUID.randomUUID();
    private static final UUID HEAD = UUID.randomUUID();
    private static final UUID MEETING = UUID.randomUUID();
    private static final String PATH = "/api/planning/meetings/" + MEETING;

    private static String version = "";
    private static String position = "";
    private static JsonNode before;

    private static String statute(String publicSittings) {
        return """
            {"happenedOn":"2024-01-08","rules":{
             "areas":[{"code":"care","name":"péče","targetGroups":[],"serviceKinds":["stacionář"]}],
             "sides":["COMMISSIONER","PROVIDER","USER"],
             "decisionRules":[{"body":"WORKING_GROUP","matter":"PLANNING_CONTENT","rule":"CONSENSUS"}],
             "publicSittings":%s,"documentPaths":[],
             "rulesOfProcedureVersion":1,"rulesSignedAnew":false,"oneBallotPerOrganisation":true,
             "invitationLeadDays":0,"publicCommentDays":30,
             "seats":[{"body":"STEERING_GROUP","office":"head","side":"COMMISSIONER"}],"programmeSteps":[]}}""".formatted(publicSittings);
    }

    private static String adoption(String day) {
        return """
                {"happenedOn":"%1$s","revision":1,"effectiveFrom":"%1$s",
                 "approval":{"body":"COUNCIL","number":"1/24","adoptedOn":"%1$s"}}""".formatted(day);
    }

    @BeforeAll
    static void theSteeringGroupMet() {
        String process = "/api/planning/processes/" + PROCESS;
        done(Role.COORDINATOR, "/api/planning/persons", "{\"personId\":\"%s\",\"name\":\"Hana\"}".formatted(HEAD));
        done(Role.HEAD, "/api/planning/processes", "{\"processId\":\"%s\",\"name\":\"KPSS\"}".formatted(PROCESS));
        done(Role.HEAD, process + "/statute-drafts", statute("[\"WORKING_GROUP\"]"), "If-Match", "\"0\"");
        done(Role.HEAD, process + "/statutes", adoption("2024-01-08"));
        done(Role.HEAD, process + "/offices", """
                {"office":"head","holderId":"%s","happenedOn":"2024-01-08"}""".formatted(HEAD));
        done(Role.HEAD, "/api/planning/groups", """
                {"groupId":"%s","processId":"%s","body":"STEERING_GROUP","name":"Řídící skupina","areas":[],
                 "facilitators":[],"happenedOn":"2024-01-09"}""".formatted(STEERING, PROCESS));
        done(Role.COORDINATOR, "/api/planning/meetings", """
                {"meetingId":"%s","groupId":"%s","startsAt":"2024-05-14T12:00:00Z","place":"radnice","agenda":[],
                 "happenedOn":"2024-05-02"}""".formatted(MEETING, STEERING));
        before = view();
        done(Role.COORDINATOR, PATH + "/opening", "{\"happenedOn\":\"2024-05-14\"}");
        done(Role.COORDINATOR, PATH + "/attendances", """
                {"memberId":"%s","attendance":"PRESENT","happenedOn":"2024-05-14"}""".formatted(HEAD));
        done(Role.COORDINATOR, PATH + "/guests", """
                {"organisation":"Krajský úřad","happenedOn":"2024-05-14"}""");
        done(Role.COORDINATOR, PATH + "/closing", "{\"happenedOn\":\"2024-05-14\"}");
        done(Role.COORDINATOR, PATH + "/minutes", """
                {"text":"Řídící skupina projednala priority.","happenedOn":"2024-05-15"}""", "If-Match", version);
        done(Role.HEAD, PATH + "/minutes/approval", "{\"revision\":1,\"happenedOn\":\"2024-05-16\"}");
    }

    private static Reply post(Role role, String path, String body, String... headers) {
        return GATEWAY.send("POST", path, GATEWAY.issuer().token(TOWN, role), body, headers);
    }

    private static void done(Role role, String path, String body, String... headers) {
        Reply reply = post(role, path, body, headers);
        assertThat(reply.status()).as(path + " " + reply.body()).isBetween(200, 201);
        version = reply.header("ETag");
        position = reply.header("Tripartita-Position");
    }

    private static JsonNode view() {
        String token = GATEWAY.issuer().token(TOWN, Role.MEMBER);
        Reply reply = GATEWAY.send("GET", PATH, token, null, "Tripartita-Position", position);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    private static Reply publish(String day) {
        return post(Role.COORDINATOR, PATH + "/minutes/publication", """
                {"revision":1,"happenedOn":"%s"}""".formatted(day));
    }

    @Test
    void saysBeforeItWhichSidesAreExpected() {
        assertThat(before.at("/sides/0/side").asString()).isEqualTo("COMMISSIONER");
        assertThat(before.at("/sides/0/expected").asInt()).isEqualTo(1);
        assertThat(before.at("/sides/0/present").asInt()).isZero();
        assertThat(before.at("/allSidesExpected").asBoolean()).isFalse();
    }

    @Test
    void hasGuestsAndMinutesThatSayWhichSidesWereThere() {
        JsonNode view = view();

        assertThat(view.at("/guests/0/organisation").asString()).isEqualTo("Krajský úřad");
        assertThat(view.at("/meeting/minutes").asString()).isEqualTo("APPROVED");
        assertThat(view.at("/minutes/0/allSidesPresent").asBoolean()).isFalse();
        assertThat(view.at("/minutes/0/attendance/0/present").asInt()).isEqualTo(1);
        assertThat(view.at("/minutes/0/attendance/2/members").asInt()).isZero();
    }

    @Test
    void keepsItsMinutesToItselfAlsoUnderALaterStatute() {
        String process = "/api/planning/processes/" + PROCESS;
        assertRefused(publish("2024-05-17"));
        String later = statute("[\"WORKING_GROUP\", \"STEERING_GROUP\"]").replace("2024-01-08", "2024-07-01");
        done(Role.HEAD, process + "/statute-drafts", later, "If-Match", "\"3\"");
        done(Role.HEAD, process + "/statutes", adoption("2024-07-01"));
        assertRefused(publish("2024-07-02"));

        assertThat(view().at("/minutes/0/publishedOn").isNull()).isTrue();
        assertThat(GATEWAY.send("GET", PATH, null, null).status()).isEqualTo(401);
    }

    private static void assertRefused(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(409);
        assertThat(reply.text("rule")).isEqualTo("SITTING_IS_PUBLIC");
        assertThat(reply.json().at("/facts/body").asString()).isEqualTo("STEERING_GROUP");
        assertThat(reply.json().at("/facts/statuteVersion").asInt()).isEqualTo(1);
    }
}
