package cz.tripartita.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What all commands answer alike. */
class CommandsOverHttpTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();

    @Nested
    class RegisterOrganisation {

        private static final String PATH = "/api/planning/organisations";

        @Test
        void answersWithAddressVersionAndPosition() {
            Reply reply = GATEWAY.post(Role.COORDINATOR, PATH, organisation(""));

            assertThat(reply.status()).as(reply.body()).isEqualTo(201);
            assertThat(reply.header("ETag")).isEqualTo("\"0\"");
            assertThat(reply.header("Location")).isEqualTo(PATH + "/" + reply.text("id"));
            assertThat(reply.header("Tripartita-Position"))
                    .isEqualTo(reply.json().get("position").asString());
            assertThat(reply.json().get("version").intValue()).isZero();
        }

        @Test
        void takesTheIdThatTheClientChose() {
            UUID id = UUID.randomUUID();

            Reply reply = GATEWAY.post(
                    Role.COORDINATOR, PATH, organisation(",\"organisationId\":\"" + id + "\""));

            assertThat(reply.text("id")).isEqualTo(id.toString());
            assertThat(GATEWAY.post(Role.COORDINATOR, PATH, organisation(",\"organisationId\":\"" + id + "\""))
                            .text("type"))
                    .isEqualTo("/problems/already-exists");
        }

        private static String organisation(String more) {
            return "{\"name\":\"Diakonie Západ\",\"ico\":\"45331154\",\"founder\":\"NON_GOVERNMENTAL\"" + more + "}";
        }
    }
}
