package cz.tripartita.docs.journey;

import static cz.tripartita.docs.demo.RunningDemo.derived;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Žatec: a programme that the steering group proposes by ballot, and an application that is sent back and cured. */
class ZatecGrantsJourneyTest {

    private static final Town TOWN = new Town("zatec");
    private static final String APPLICATION = "application/odlehcovaci-vikendy-2022";

    @Test
    void theSteeringGroupProposedTheProgrammeByABallotOnItsDraft() {
        JsonNode ballot = TOWN.read("/api/planning/meetings/" + TOWN.id("meeting/steering-2021-11"))
                .at("/decisions/0");
        JsonNode programme =
                TOWN.readAs("grants-officer", "/api/grants/programmes/" + TOWN.id("programme/sluzby-2022"));

        assertThat(ballot.path("matter").asString()).isEqualTo("GRANT_PROGRAMME");
        assertThat(ballot.path("subjectId").asString())
                .isEqualTo(TOWN.id("programme/sluzby-2022").toString());
        assertThat(ballot.path("carried").asBoolean()).isTrue();
        assertThat(programme.path("draft").asInt()).isEqualTo(1);
        assertThat(programme.path("proposedOn").asString()).isEqualTo("2021-11-09");
    }

    @Test
    void anApplicationWithADefectWasSentBackCuredInTimeAndAwarded() {
        JsonNode application = TOWN.readAs("grants-officer", "/api/grants/applications/" + TOWN.id(APPLICATION));

        assertThat(application.at("/cure/cureBy").asString()).isEqualTo("2022-02-26");
        assertThat(application.at("/cure/supplementedAt").asString()).startsWith("2022-02-24");
        assertThat(application.path("versions")).hasSize(2);
        assertThat(application.at("/content/costs")).hasSize(2);
        assertThat(application.at("/application/state").asString()).isEqualTo("AWARDED");
    }

    @Test
    void anAgreementUpToTheLimitWasPaidWithoutTheRegister() {
        JsonNode grant =
                TOWN.readAs("grants-officer", "/api/grants/grants/" + derived("grant:" + TOWN.id(APPLICATION)));

        assertThat(grant.at("/papers/0/registeredOn").isNull()).isTrue();
        assertThat(grant.at("/grant/amounts/paid/amount").asInt()).isEqualTo(48_000);
    }
}
