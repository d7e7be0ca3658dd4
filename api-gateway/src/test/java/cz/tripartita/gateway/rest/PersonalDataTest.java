package cz.tripartita.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names and texts by persons are for signed-in members and staff; everybody else sees organisation and side. */
class PersonalDataTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final PlanningScene SCENE = new PlanningScene();
    private static final int MORE_THAN_THE_POOL_HAS = 25;
    private static String position = "";

    @BeforeAll
    static void declare() {
        position = SCENE.declare("member-7", "AGREE").header("Tripartita-Position");
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "MEMBER", "HEAD", "AUDITOR", "GRANTS_OFFICER"})
    void isThereForMembersAndStaff(Role role) {
        Reply reply = GATEWAY.get(role, SCENE.proposalPath(), "Tripartita-Position", position);

        assertThat(reply.text("reasons")).isEqualTo("Vím to od sousedky.");
        assertThat(reply.json().at("/rounds/0/positions/0/member/name").asString())
                .isEqualTo("Jméno member-7");
        assertThat(reply.json().at("/rounds/0/positions/0/member/label").asString())
                .isEqualTo("uživatel 1");
    }

    @ParameterizedTest
    @EnumSource(names = {"ANALYST", "APPLICANT"})
    void isNotThereForAnalystsAndApplicants(Role role) {
        Reply reply = GATEWAY.get(role, SCENE.proposalPath(), "Tripartita-Position", position);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("reasons").isNull()).isTrue();
        assertThat(reply.body()).doesNotContain("Jméno", "sousedky", "textId", "digest\":{");
        assertThat(reply.json().at("/rounds/0/positions/0/member/label").asString())
                .isEqualTo("uživatel 1");
    }

    @Test
    void isNotThereForThePublicNorAreIdsOfPersons() {
        String path = "/api/public/plzen/proposals/" + SCENE.proposal;

        Reply reply = GATEWAY.send("GET", path, null, null, "Tripartita-Position", position);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.body())
                .doesNotContain("Jméno", "sousedky", "memberId", "personId", "textId")
                .doesNotContain(PlanningScene.person("member-7").toString())
                .doesNotContain(PlanningScene.person("coordinator").toString());
        assertThat(reply.json().at("/rounds/0/positions/0/member/label").asString())
                .isEqualTo("uživatel 1");
    }

    @Test
    void isReadAsOftenAsOneLikesWithoutRunningOutOfConnections() {
        for (int i = 0; i < MORE_THAN_THE_POOL_HAS; i++) {
            assertThat(GATEWAY.get(Role.HEAD, SCENE.proposalPath(), "Tripartita-Position", position)
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void standsInNoEvent() {
        Reply feed = GATEWAY.get(Role.AUDITOR, "/api/audit/events?limit=200");

        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.body()).contains("planning.PersonRegistered").doesNotContain("Jméno", "sousedky");
    }
}
