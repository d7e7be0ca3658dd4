package cz.tripartita.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What all commands answer alike. */
class CommandsOverHttpTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final String ORGANISATIONS = "/api/planning/organisations";

    private static String organisation(String more) {
        return "{\"name\":\"Diakonie Západ\",\"ico\":\"99990121\",\"founder\":\"NON_GOVERNMENTAL\"" + more + "}";
    }

    @Nested
    class Creating {

        @Test
        void answersWithAddressVersionAndPosition() {
            Reply reply = GATEWAY.post(Role.COORDINATOR, ORGANISATIONS, organisation(""));

            assertThat(reply.status()).as(reply.body()).isEqualTo(201);
            assertThat(reply.header("ETag")).isEqualTo("\"0\"");
            assertThat(reply.header("Location")).isEqualTo(ORGANISATIONS + "/" + reply.text("id"));
            assertThat(reply.header("Tripartita-Position"))
                    .isEqualTo(reply.json().get("position").asString());
            assertThat(reply.json().get("version").intValue()).isZero();
        }

        @Test
        void takesTheIdThatTheClientChoseOnlyOnce() {
            UUID id = UUID.randomUUID();
            String body = organisation(",\"organisationId\":\"" + id + "\"");

            assertThat(GATEWAY.post(Role.COORDINATOR, ORGANISATIONS, body).text("id"))
                    .isEqualTo(id.toString());
            Reply second = GATEWAY.post(Role.COORDINATOR, ORGANISATIONS, body);
            assertThat(second.status()).isEqualTo(409);
            assertThat(second.text("type")).isEqualTo("/problems/already-exists");
        }
    }

    @Nested
    class IdempotencyKeys {

        @Test
        void giveTheFirstAnswerAgainAndStoreNothingMore() {
            String key = UUID.randomUUID().toString();
            Reply first = GATEWAY.post(Role.COORDINATOR, ORGANISATIONS, organisation(""), "Idempotency-Key", key);
            long events = GATEWAY.events();

            Reply again = GATEWAY.post(Role.COORDINATOR, ORGANISATIONS, organisation(""), "Idempotency-Key", key);

            assertThat(again.status()).isEqualTo(201);
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(GATEWAY.events()).isEqualTo(events);
        }

        @Test
        void areRefusedForAnotherBody() {
            String key = UUID.randomUUID().toString();
            GATEWAY.post(Role.COORDINATOR, ORGANISATIONS, organisation(""), "Idempotency-Key", key);

            Reply other = GATEWAY.post(Role.COORDINATOR, ORGANISATIONS, organisation(" "), "Idempotency-Key", key);

            assertThat(other.status()).isEqualTo(422);
            assertThat(other.text("type")).isEqualTo("/problems/idempotency-key-reused");
        }

        @Test
        void areRequiredWhereMoneyMoves() {
            Reply reply = GATEWAY.post(
                    Role.GRANTS_OFFICER,
                    "/api/grants/grants/" + UUID.randomUUID() + "/payments",
                    "{\"dueOn\":\"2026-12-01\",\"variableSymbol\":\"1\",\"amount\":{\"amount\":1,\"currency\":\"CZK\"}}");

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.text("type")).isEqualTo("/problems/idempotency-key-missing");
        }
    }

    @Nested
    class Versions {

        @Test
        void areRequiredWhereAClientEditsWhatItHasRead() {
            PlanningScene scene = new PlanningScene();
            String amendment = "{\"round\":1,\"wording\":\"Senior Expres jezdí denně.\",\"reason\":\"po diskusi\"}";
            String path = scene.proposalPath() + "/wordings";

            Reply without = GATEWAY.post(Role.COORDINATOR, path, amendment);
            Reply stale = GATEWAY.post(Role.COORDINATOR, path, amendment, "If-Match", "\"7\"");
            Reply weak = GATEWAY.post(Role.COORDINATOR, path, amendment, "If-Match", "W/\"0\"");
            Reply right = GATEWAY.post(Role.COORDINATOR, path, amendment, "If-Match", "\"0\"");

            assertThat(without.status()).isEqualTo(428);
            assertThat(stale.status()).isEqualTo(412);
            assertThat(stale.json().at("/facts/actual").intValue()).isZero();
            assertThat(weak.status()).isEqualTo(412);
            assertThat(right.status()).as(right.body()).isEqualTo(200);
            assertThat(right.header("ETag")).isEqualTo("\"1\"");
        }
    }

    @Nested
    class Rules {

        @Test
        void areNamedWithTheirFactsInTheLanguageOfTheCaller() {
            PlanningScene scene = new PlanningScene();
            String body = "{\"round\":2,\"memberId\":\"%s\",\"position\":\"AGREE\"}"
                    .formatted(PlanningScene.person("member-1"));
            String path = scene.proposalPath() + "/positions";

            Reply czech = GATEWAY.post(Role.MEMBER, path, body);
            Reply english = GATEWAY.post(Role.MEMBER, path, body, "Accept-Language", "en-GB,cs;q=0.5");

            assertThat(czech.status()).isEqualTo(409);
            assertThat(czech.text("rule")).isEqualTo("ROUND_NOT_OPEN");
            assertThat(czech.json().get("facts").isEmpty()).isFalse();
            assertThat(czech.header("Content-Type")).startsWith("application/problem+json");
            assertThat(english.text("detail")).isNotEqualTo(czech.text("detail"));
        }
    }

    @Nested
    class Reading {

        @Test
        void followsTheWriteWhosePositionItNames() {
            PlanningScene scene = new PlanningScene();
            Reply declared = scene.declare("member-1", "AGREE");

            Reply read = GATEWAY.get(
                    Role.MEMBER, scene.proposalPath(), "Tripartita-Position", declared.header("Tripartita-Position"));

            assertThat(read.status()).as(read.body()).isEqualTo(200);
            assertThat(read.header("ETag")).isEqualTo(declared.header("ETag"));
            assertThat(read.json().at("/rounds/0/positions/0/position").asString())
                    .isEqualTo("AGREE");
        }

        @Test
        void saysSoWhenThePositionIsNotReachedInTime() {
            Reply read = GATEWAY.get(Role.MEMBER, "/api/planning/proposals?position=999999999");

            assertThat(read.status()).isEqualTo(503);
            assertThat(read.header("Retry-After")).isNotBlank();
            assertThat(read.text("type")).isEqualTo("/problems/position-not-reached");
        }
    }

    @Nested
    class AtTheSameInstant {

        @Test
        void twoMembersDeclareAndBothSucceed() throws Exception {
            for (int attempt = 0; attempt < 5; attempt++) {
                PlanningScene scene = new PlanningScene();
                CyclicBarrier together = new CyclicBarrier(PlanningScene.MEMBERS.length);
                try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                    List<Future<Reply>> replies = Stream.of(PlanningScene.MEMBERS)
                            .map(member -> threads.submit(() -> {
                                together.await();
                                return scene.declare(member, "AGREE");
                            }))
                            .toList();
                    for (Future<Reply> reply : replies) {
                        assertThat(reply.get().status()).as(reply.get().body()).isEqualTo(200);
                    }
                }
            }
        }
    }
}
