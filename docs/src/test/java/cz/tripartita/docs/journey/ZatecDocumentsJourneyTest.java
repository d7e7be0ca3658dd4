package cz.tripartita.docs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Žatec: the steering group proposes rules for grants and approves a community plan; the commission gives its opinion,
 * then the council and the assembly decide.
 */
class ZatecDocumentsJourneyTest {

    private static final Town TOWN = new Town("zatec");
    private static final String PLAN = "komunitni-plan-2022-2025";
    private static final String RULES = "pravidla-dotaci";

    private static JsonNode sitting() {
        return TOWN.read("/api/planning/meetings/" + TOWN.id("meeting/steering-2021"));
    }

    @Test
    void theSteeringGroupDecidedOnPlanAndRulesByMajorityWithItsLeaderOfTheDay() {
        assertThat(sitting().path("decisions"))
                .extracting(decision -> decision.path("matter").asString() + " "
                        + decision.path("carried").asBoolean() + " " + decision.path("ballots"))
                .containsExactly(
                        "DOCUMENT true {\"members\":6,\"present\":5,\"ballotsHeld\":5,\"ballotsFor\":5}",
                        "DOCUMENT true {\"members\":6,\"present\":5,\"ballotsHeld\":5,\"ballotsFor\":4}");
        assertThat(sitting().path("decisions"))
                .extracting(decision -> decision.path("statuteVersion").asInt())
                .containsOnly(2);
    }

    @Test
    void thePlanWentOverSteeringGroupCommissionCouncilAndAssembly() {
        assertThat(TOWN.steps(PLAN, 1))
                .containsExactly(
                        "STEERING_APPROVAL 2021-09-15",
                        "COMMISSION_OPINION 2021-09-29 sociální a zdravotní komise",
                        "COUNCIL 2021-10-11 612/21",
                        "ASSEMBLY 2021-10-20 214/21",
                        "PUBLICATION 2021-10-25");
    }

    @Test
    void soDidTheRulesForGrants() {
        assertThat(TOWN.steps(RULES, 1))
                .containsExactly(
                        "STEERING_APPROVAL 2021-09-15",
                        "COMMISSION_OPINION 2021-09-29 sociální a zdravotní komise",
                        "COUNCIL 2021-10-11 613/21",
                        "ASSEMBLY 2021-10-20 215/21",
                        "PUBLICATION 2021-10-25");
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAN, RULES})
    void theStatuteHasNoCommentsOfThePublicAndNothingIsLate(String document) {
        JsonNode read = TOWN.document(document);

        assertThat(read.at("/drafts/0/steps"))
                .extracting(JsonNode::asString)
                .doesNotContain("PUBLIC_COMMENT", "PUBLIC_HEARING");
        assertThat(read.path("comments")).isEmpty();
        assertThat(read.at("/document/stage").asString()).isEqualTo("PUBLISHED");
    }

    @Test
    void theRulesSayWhoMayApplyAndWhoDecides() {
        assertThat(TOWN.document(RULES).at("/content/text").asString())
                .contains("Čl. 2 Kdo může žádat", "O dotaci do 50 000 Kč rozhoduje rada, o vyšší zastupitelstvo");
    }

    @Test
    void thePlanTiesItsMeasuresToThePlanOfTheRegionAndOneToWhatTheGroupAgreedOn() {
        JsonNode weekends = TOWN.part(PLAN, "1.1");

        assertThat(TOWN.parts(PLAN, "MEASURE"))
                .containsExactly(
                        "1.1 Odlehčení pečujícím rodinám",
                        "1.2 Péče doma i večer",
                        "2.1 Práce s rodinami v jejich domácnosti",
                        "2.2 Prorodinné aktivity");
        assertThat(weekends.path("regionalPlan").asString()).isEqualTo("opatření 1.2");
        assertThat(TOWN.read("/api/planning/proposals/"
                                + weekends.path("proposalId").asString())
                        .at("/proposal/status")
                        .asString())
                .isEqualTo("CONSENSUS");
    }

    @Test
    void everyActivityOfThePlanSaysWhoByWhenForHowMuchAndHowItIsMeasured() {
        assertThat(TOWN.document(PLAN)
                        .at("/content/parts")
                        .valueStream()
                        .filter(part -> part.path("level").asString().equals("ACTIVITY")))
                .hasSize(4)
                .allSatisfy(activity -> {
                    for (String field : List.of("responsibleBody", "dueOn", "indicator", "expectedCost")) {
                        assertThat(activity.path(field).isNull()).as(field).isFalse();
                    }
                    assertThat(activity.path("fundingSources")).isNotEmpty();
                });
    }

    @Test
    void nobodyCommentsOnWhatIsPublished() {
        String comment = "{\"commentId\": \"" + TOWN.id("comment/too-late")
                + "\", \"draft\": 1, \"channel\": \"WRITTEN\", \"text\": \"Přidejte denní stacionář.\"}";

        assertThat(TOWN.refusal(TOWN.pathOf(PLAN) + "/comments", comment)).isEqualTo("DRAFT_ON_ITS_WAY");
        assertThat(TOWN.document(PLAN).path("comments")).isEmpty();
    }

    @Test
    void thePublicReadsBoth() {
        assertThat(List.of(TOWN.publicStatusOf(PLAN), TOWN.publicStatusOf(RULES)))
                .containsExactly(200, 200);
    }

    @Test
    void thePlanSaysAllThatTheLawAsksOfIt() {
        assertThat(TOWN.document(PLAN).at("/content/sections"))
                .extracting(section -> section.path("section").asString())
                .containsExactly(
                        "ANALYSES",
                        "PREPARATION",
                        "RESOURCES_AND_NEEDS",
                        "ECONOMIC_EVALUATION",
                        "OBLIGATIONS",
                        "EVALUATION_AND_CHANGES",
                        "NETWORK");
    }

    @Test
    void howFarThePlanHasComeIsRecordedYearByYear() {
        JsonNode weekends = TOWN.progressOf(PLAN, "1.1.1");

        assertThat(weekends.path("records"))
                .extracting(record -> record.path("recordedFor").asString() + " "
                        + record.path("state").asString() + " " + record.path("value"))
                .containsExactly("2023-01-18 UNDER_WAY 9", "2024-01-17 FULFILLED 26");
        assertThat(weekends.path("indicatorPercent").decimalValue()).isEqualByComparingTo("108.3");
        assertThat(TOWN.progressOf(PLAN, "1.2.1").path("indicatorPercent").decimalValue())
                .isEqualByComparingTo("40.9");
        assertThat(TOWN.progressOf(PLAN, "2.1.1").path("records")).isEmpty();
    }
}
