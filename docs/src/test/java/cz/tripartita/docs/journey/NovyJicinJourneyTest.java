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

    private static final String COMMUNITY_PLAN = "komunitni-plan-2019-2022";

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
                        "EXPERT_PLATFORM DOCUMENT ADVISORY true",
                        "STEERING_GROUP DOCUMENT MAJORITY true",
                        "STEERING_GROUP DOCUMENT MAJORITY true");
    }

    @Test
    void thePlanWentOverSteeringGroupCouncilAndAssembly() {
        JsonNode plan = TOWN.read(PLAN);

        assertThat(plan.at("/document/stage").asString()).isEqualTo("PUBLISHED");
        assertThat(plan.at("/document/late").asBoolean()).isFalse();
        assertThat(TOWN.steps("realizacni-plan-2019", 1))
                .containsExactly(
                        "STEERING_APPROVAL 2018-06-20",
                        "COUNCIL 2018-08-27 1204/2018",
                        "ASSEMBLY 2018-09-10 24/2018",
                        "PUBLICATION 2018-09-17");
    }

    @Test
    void theCommunityPlanWentTheSameWayBefore() {
        assertThat(TOWN.steps(COMMUNITY_PLAN, 1))
                .containsExactly(
                        "STEERING_APPROVAL 2018-06-01",
                        "COUNCIL 2018-06-25 1098/2018",
                        "ASSEMBLY 2018-06-28 17/2018",
                        "PUBLICATION 2018-07-02");
        assertThat(TOWN.document(COMMUNITY_PLAN).at("/document/stage").asString())
                .isEqualTo("PUBLISHED");
    }

    @Test
    void thePlatformWorkedOnGoalsAndMeasuresWithTheRegionAsItsGuest() {
        JsonNode sitting = TOWN.read("/api/planning/meetings/" + TOWN.id("meeting/platform-2018-05"));

        assertThat(sitting.path("agenda").toString()).contains("cíle a opatření");
        assertThat(sitting.path("guests").toString()).contains("Krajský úřad (ukázka)");
        assertThat(sitting.at("/decisions/0/rule").asString()).isEqualTo("ADVISORY");
    }

    @Test
    void eachForumHasAGoalAndTheSeniorsSayWhatTheyAgreedOn() {
        assertThat(TOWN.parts(COMMUNITY_PLAN, "GOAL"))
                .containsExactly(
                        "1 Život s postižením bez závislosti na rodině",
                        "2 Služby dostupné i mimo město",
                        "3 Bydlení a práce pro lidi na okraji",
                        "4 Rodina má pomoc na dosah");
        assertThat(Stream.of("2", "2.1", "2.1.1")
                        .map(designation -> TOWN.part(COMMUNITY_PLAN, designation)
                                .path("proposalId")
                                .asString()))
                .containsExactly(
                        TOWN.id("proposal/dostupnost").toString(),
                        TOWN.id("proposal/svoz").toString(),
                        TOWN.id("proposal/svoz-2019").toString());
    }

    @Test
    void theEntryOfTheRealisationPlanTiesToAMeasureOfTheCommunityPlan() {
        String measure = TOWN.read(PLAN)
                .at("/content/chapters/0/entries/0/entry/ties/conceptMeasure")
                .asString();

        assertThat(TOWN.part(COMMUNITY_PLAN, measure).path("title").asString()).isEqualTo("Víkendový svoz do klubu");
        assertThat(TOWN.part(COMMUNITY_PLAN, measure).path("regionalPlan").asString())
                .isEqualTo("cíl 2.3");
    }

    @Test
    void theSteeringGroupDecidedOnThePlanThatWasOnItsAgenda() {
        JsonNode sitting = TOWN.read("/api/planning/meetings/" + TOWN.id("meeting/steering-2018-06"));

        assertThat(sitting.at("/agenda/0/documentId").asString())
                .isEqualTo(sitting.at("/decisions/0/subjectId").asString());
        assertThat(sitting.at("/agenda/0/document").asString()).isEqualTo("Realizační plán na rok 2019");
    }

    @ParameterizedTest
    @ValueSource(strings = {"steering-2018-05", "steering-2018-05-31", "steering-2018-06"})
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
    void thePublicReadsThePublishedPlans() {
        String published = "/api/public/novy-jicin/documents/";

        assertThat(TOWN.publicStatus(published + TOWN.id("document/realizacni-plan-2019")))
                .isEqualTo(200);
        assertThat(TOWN.publicStatusOf(COMMUNITY_PLAN)).isEqualTo(200);
        assertThat(TOWN.publicStatus(published + TOWN.id("document/unknown"))).isEqualTo(404);
    }
}
