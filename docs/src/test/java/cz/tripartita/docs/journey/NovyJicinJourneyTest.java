package cz.tripartita.docs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Nový Jičín: forums on three sides, a platform that advises, a steering group that sits in private and selects the
 * priorities, which go to the council and to the assembly.
 */
class NovyJicinJourneyTest {

    private static final Town TOWN = new Town("novy-jicin");
    private static final String PLAN = "/api/planning/documents/" + TOWN.id("document/realizacni-plan-2019");

    private static JsonNode process() {
        return TOWN.read("/api/planning/process");
    }

    @Test
    void municipalitiesOfTheDistrictJoinedAndOneLeft() {
        assertThat(process().path("cooperations"))
                .extracting(cooperation -> cooperation.path("number").asString() + " "
                        + cooperation.path("endedOn").asString("takes part"))
                .containsExactly("SML/12/2018 takes part", "SML/13/2018 2019-12-16");
    }

    @Test
    void aVillageIsAFullMemberOfAForum() {
        JsonNode village = TOWN.read("/api/planning/groups/" + TOWN.id("group/seniors"))
                .path("memberships")
                .valueStream()
                .filter(membership -> membership
                        .path("membershipId")
                        .asString()
                        .equals(TOWN.id("membership/seniors-zavrsi").toString()))
                .findFirst()
                .orElseThrow();

        assertThat(village.at("/member/side").asString()).isEqualTo("COMMISSIONER");
        assertThat(village.path("state").asString()).isEqualTo("CURRENT");
    }

    @Test
    void theSeatOfTheMayorFollowedTheOffice() {
        List<String> sat = TOWN.events("planning.AttendanceRecorded")
                .map(event -> event.path("payload"))
                .filter(payload -> payload.path("meetingId")
                        .asString()
                        .equals(TOWN.id("meeting/platform-2018").toString()))
                .map(payload -> payload.path("memberId").asString())
                .toList();

        assertThat(sat)
                .contains(TOWN.id("person/mayor-of-lhota-2").toString())
                .doesNotContain(TOWN.id("person/mayor-of-lhota").toString());
    }

    @Test
    void aNeedLedToAGoalAMeasureAndAPriority() {
        assertThat(Stream.of("samota", "dostupnost", "svoz", "svoz-2019")
                        .map(name -> TOWN.read("/api/planning/proposals/" + TOWN.id("proposal/" + name))
                                .at("/proposal"))
                        .map(proposal -> proposal.path("kind").asString() + " "
                                + proposal.path("status").asString()))
                .containsExactly("NEED CONSENSUS", "GOAL CONSENSUS", "MEASURE CONSENSUS", "PRIORITY CONSENSUS");
    }

    @Test
    void thePlatformAdvisedAndTheSteeringGroupDecided() {
        assertThat(TOWN.events("planning.DecisionTaken")
                        .map(event -> event.path("payload"))
                        .map(payload -> payload.path("body").asString() + " "
                                + payload.path("matter").asString() + " "
                                + payload.path("rule").asString() + " "
                                + payload.path("carried").asBoolean()))
                .containsExactly(
                        "EXPERT_PLATFORM SELECTION_OF_PRIORITIES ADVISORY true",
                        "STEERING_GROUP SELECTION_OF_PRIORITIES MAJORITY true",
                        "STEERING_GROUP DOCUMENT MAJORITY true");
    }

    @Test
    void thePlanWentOverSteeringGroupCouncilAndAssembly() {
        JsonNode plan = TOWN.read(PLAN);

        assertThat(plan.at("/document/stage").asString()).isEqualTo("PUBLISHED");
        assertThat(plan.at("/document/late").asBoolean()).isFalse();
        assertThat(plan.at("/drafts/0/taken"))
                .extracting(step -> step.path("step").asString())
                .containsExactly("STEERING_APPROVAL", "COUNCIL", "ASSEMBLY", "PUBLICATION");
        assertThat(TOWN.events("planning.ResolutionRecorded")
                        .map(event -> event.at("/payload/resolution/number").asString()))
                .containsExactly("1204/2018", "24/2018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"steering-2018-05", "steering-2018-06"})
    void theSteeringGroupSitsInPrivate(String meeting) {
        assertThat(process().at("/statutes/0/rules/publicSittings"))
                .extracting(JsonNode::asString)
                .containsExactly("WORKING_GROUP");
        assertThat(TOWN.read("/api/planning/meetings/" + TOWN.id("meeting/" + meeting))
                        .at("/meeting/state")
                        .asString())
                .isEqualTo("CLOSED");
    }

    @Test
    void thePublicReadsThePublishedPlan() {
        String published = "/api/public/novy-jicin/documents/";

        assertThat(TOWN.publicStatus(published + TOWN.id("document/realizacni-plan-2019")))
                .isEqualTo(200);
        assertThat(TOWN.publicStatus(published + TOWN.id("document/unknown"))).isEqualTo(404);
    }
}
