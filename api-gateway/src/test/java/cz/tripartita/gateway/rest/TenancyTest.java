package cz.tripartita.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cz.tripartita.gateway.access.Flag;
import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.access.Route;
import cz.tripartita.gateway.access.Routes;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another municipality's data is as if it were not there. */
class TenancyTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final PlanningScene PLZEN = new PlanningScene();

    @TestFactory
    Stream<DynamicTest> commandsOnStreamsOfAnotherMunicipalityFindNothing() {
        JsonNode api = GATEWAY.send("GET", "/v3/api-docs", null, null).json();
        return Routes.commands().stream()
                .filter(route -> !route.variables().isEmpty())
                .filter(route -> !(route.has(Flag.CREATES) && route.ownId() == null))
                .filter(route -> takesJson(api, route))
                .map(route -> dynamicTest(route.key(), () -> {
                    long events = GATEWAY.events();

                    Reply reply = fromZatec(route, example(api, route));

                    assertThat(reply.status()).as(reply.body()).isEqualTo(404);
                    assertThat(reply.text("type")).isEqualTo("/problems/not-found");
                    assertThat(GATEWAY.events()).isEqualTo(events);
                }));
    }

    /** A file is uploaded as a form; its tenancy is shown with the files of applications. */
    private static boolean takesJson(JsonNode api, Route route) {
        return !api.path("paths")
                .path(route.path())
                .at("/post/requestBody/content")
                .has("multipart/form-data");
    }

    private static Reply fromZatec(Route route, String body) {
        String path = route.path()
                .replace("{meetingId}", PLZEN.meeting.toString())
                .replace("{groupId}", PLZEN.group.toString())
                .replace("{period}", "2026")
                .replace("{month}", "2026-01")
                .replace("{year}", "2026")
                .replace("{code}", "kraj")
                .replaceAll("\\{[A-Za-z]+}", PLZEN.proposal.toString());
        Role role = route.roles().getFirst();
        return GATEWAY.send(
                "POST",
                path,
                GATEWAY.issuer().token("zatec", role),
                body,
                "If-Match",
                "\"0\"",
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    private static String example(JsonNode api, Route route) {
        JsonNode body = api.path("paths").path(route.path()).at("/post/requestBody/content/application~1json/example");
        assertThat(body.isObject()).as(route.key()).isTrue();
        return JsonMapper.shared().writeValueAsString(body);
    }

    @Test
    void queriesShowOnlyTheOwnMunicipality() {
        for (String path : new String[] {"/groups/" + PLZEN.group, "/proposals/" + PLZEN.proposal}) {
            String whole = "/api/planning" + path;
            String position = position();
            assertThat(GATEWAY.get(Role.MEMBER, whole, "Tripartita-Position", position)
                            .status())
                    .isEqualTo(200);
            Reply foreign = GATEWAY.send("GET", whole, GATEWAY.issuer().token("zatec", Role.MEMBER), null);
            assertThat(foreign.status()).isEqualTo(404);
        }
        Reply list =
                GATEWAY.send("GET", "/api/planning/proposals", GATEWAY.issuer().token("zatec", Role.MEMBER), null);
        assertThat(list.json().get("items").isEmpty()).isTrue();
    }

    @Test
    void theFeedOfEventsShowsOnlyTheOwnMunicipality() {
        Reply own = GATEWAY.get(Role.AUDITOR, "/api/audit/events?limit=200");
        Reply foreign =
                GATEWAY.send("GET", "/api/audit/events", GATEWAY.issuer().token("zatec", Role.AUDITOR), null);

        assertThat(own.json().get("items").isEmpty()).isFalse();
        assertThat(foreign.json().get("items").isEmpty()).isTrue();
    }

    private static String position() {
        return GATEWAY.database()
                .jdbc()
                .sql("select max(position) from store.event")
                .query(String.class)
                .single();
    }
}
