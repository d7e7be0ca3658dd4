package cz.tripartita.gateway.rest;

import static cz.tripartita.gateway.testing.RunningGateway.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Grant rules from their draft over a hearing and the council to publication, and who sees what of them. */
class DocumentsOverHttpTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final UUID RULES = UUID.randomUUID();
    private static final UUID PUBLISHED = UUID.randomUUID();
    private static String position = "";

    @BeforeAll
    static void publish() {
        assertThat(new PlanningScene().group).isNotNull();
        draft(PUBLISHED);
        done(post(Role.COORDINATOR, PUBLISHED, "/texts", "{\"text\":\"Čl. 1 Účel\"}", "If-Match", "\"0\""));
        done(post(Role.COORDINATOR, PUBLISHED, "/drafts", "{}"));
        done(post(Role.COORDINATOR, PUBLISHED, "/hearings", "{\"draft\":1,\"place\":\"radnice\"}"));
        Reply comment = done(post(Role.FACILITATOR, PUBLISHED, "/comments", """
                {"draft":1,"channel":"HEARING","text":"Soused potřebuje víc.","author":"Jan Novák"}"""));
        done(post(
                Role.HEAD,
                PUBLISHED,
                "/comments/" + comment.text("id") + "/settlement",
                "{\"outcome\":\"ACCEPTED\",\"reason\":\"doplněno\"}"));
        done(post(Role.BODY_SECRETARY, PUBLISHED, "/resolutions", """
                {"draft":1,"approved":true,"resolution":{"body":"COUNCIL","number":"1/26","adoptedOn":"%s"}}""".formatted(TODAY)));
        position = done(post(Role.COORDINATOR, PUBLISHED, "/publication", "{\"draft\":1}"))
                .header("Tripartita-Position");
        draft(RULES);
    }

    @Test
    void areReadWholeByTheMunicipalitysOwn() {
        Reply reply =
                GATEWAY.get(Role.COORDINATOR, "/api/planning/documents/" + PUBLISHED, "Tripartita-Position", position);

        assertThat(reply.json().at("/document/stage").asString()).isEqualTo("PUBLISHED");
        assertThat(reply.json().at("/content/text").asString()).isEqualTo("Čl. 1 Účel");
        assertThat(reply.json().at("/drafts/0/contentDigest").asString()).matches("[0-9a-f]{64}");
        assertThat(reply.json().at("/comments/0/text").asString()).isEqualTo("Soused potřebuje víc.");
        assertThat(reply.json().at("/comments/0/author").asString()).isEqualTo("Jan Novák");
    }

    @Test
    void areReadByEverybodyOnceTheyArePublishedWithoutWordsAndNamesOfPersons() {
        String path = "/api/public/plzen/documents/" + PUBLISHED;
        Reply reply = GATEWAY.send("GET", path, null, null, "Tripartita-Position", position);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.json().at("/content/text").asString()).isEqualTo("Čl. 1 Účel");
        assertThat(reply.json().at("/comments/0/outcome").asString()).isEqualTo("ACCEPTED");
        assertThat(reply.body()).doesNotContain("Novák", "Soused", "textId", "memberId");
        assertThat(GATEWAY.send("GET", "/api/public/plzen/documents?kind=GRANT_RULES", null, null)
                        .body())
                .contains(PUBLISHED.toString())
                .doesNotContain(RULES.toString());
    }

    @Test
    void areNotThereForEverybodyWhileTheyAreDrafted() {
        assertThat(GATEWAY.get(Role.MEMBER, "/api/planning/documents/" + RULES).status())
                .isEqualTo(200);
        assertThat(GATEWAY.send("GET", "/api/public/plzen/documents/" + RULES, null, null)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void keepEachDraftAndShowWhatChangedBetweenTwo() {
        GATEWAY.get(Role.MEMBER, "/api/planning/documents", "Tripartita-Position", position);
        for (String base : List.of("/api/planning/documents/", "/api/public/plzen/documents/")) {
            assertThat(read(base + PUBLISHED + "/drafts/1").text("text")).isEqualTo("Čl. 1 Účel");
            assertThat(read(base + PUBLISHED + "/differences?from=1&to=1")
                            .json()
                            .path("items"))
                    .isEmpty();
            assertThat(read(base + PUBLISHED + "/drafts/2").status()).isEqualTo(404);
            assertThat(read(base + PUBLISHED + "/differences?from=1&to=2").status())
                    .isEqualTo(404);
        }
        assertThat(read("/api/public/zatec/documents/" + PUBLISHED + "/drafts/1")
                        .status())
                .isEqualTo(404);
    }

    private static Reply read(String path) {
        return path.startsWith("/api/public")
                ? GATEWAY.send("GET", path, null, null)
                : GATEWAY.get(Role.COORDINATOR, path);
    }

    @Test
    void areWrittenOnlyByWhoSaysWhatTheyHaveRead() {
        assertThat(post(Role.COORDINATOR, RULES, "/texts", "{\"text\":\"Čl. 2\"}")
                        .status())
                .isEqualTo(428);
    }

    @Test
    void areRefusedWithRuleAndFacts() {
        Reply twice = post(Role.COORDINATOR, PUBLISHED, "/publication", "{\"draft\":1}");
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.text("rule")).isEqualTo("DOCUMENT_PUBLISHED_ONCE");
        assertThat(twice.json().at("/facts/status").asString()).isEqualTo("PUBLISHED");
        Reply empty = post(Role.COORDINATOR, RULES, "/drafts", "{}");
        assertThat(empty.text("rule")).isEqualTo("DOCUMENT_NOT_EMPTY");
    }

    private static void draft(UUID documentId) {
        done(GATEWAY.post(
                Role.COORDINATOR, "/api/planning/documents", """
                {"documentId":"%s","processId":"%s","kind":"GRANT_RULES","title":"Dotační pravidla",
                 "periodFrom":"2027-01-01","periodTo":"2030-12-31"}""".formatted(documentId, PlanningScene.PROCESS)));
    }

    private static Reply post(Role role, UUID documentId, String path, String body, String... headers) {
        return GATEWAY.post(role, "/api/planning/documents/" + documentId + path, body, headers);
    }

    private static Reply done(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isBetween(200, 201);
        return reply;
    }
}
