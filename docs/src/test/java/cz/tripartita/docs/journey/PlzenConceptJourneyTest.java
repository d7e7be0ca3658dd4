package cz.tripartita.docs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Plzeň: the medium-term concept goes to the public twice, because comments change it, and is published before the groups
 * meet in May; what they agree on ties to its measures.
 */
class PlzenConceptJourneyTest {

    private static final Town TOWN = new Town("plzen");
    private static final String CONCEPT = "koncepce-2025-2029";
    private static final String PLAN = "realizacni-plan-2026";

    private static List<String> measures() {
        return TOWN.document(CONCEPT)
                .at("/content/parts")
                .valueStream()
                .filter(part -> part.path("level").asString().equals("MEASURE"))
                .map(part -> part.path("designation").asString())
                .toList();
    }

    private static Stream<JsonNode> entries() {
        return TOWN.document(PLAN)
                .at("/content/chapters")
                .valueStream()
                .flatMap(chapter -> chapter.path("entries").valueStream())
                .map(entry -> entry.path("entry"));
    }

    @Test
    void theConceptHasAGoalForEachTargetGroupWithMeasuresAndActivities() {
        assertThat(TOWN.parts(CONCEPT, "GOAL"))
                .containsExactly(
                        "1 Rodina dostane pomoc dřív, než se rozpadne",
                        "2 Stárnout doma a mezi lidmi",
                        "3 Žít ve městě jako každý jiný",
                        "4 Z ulice vede cesta zpět",
                        "5 Nově příchozí se ve městě neztratí");
        assertThat(measures()).hasSize(18).contains("2.2", "5.1");
        assertThat(TOWN.parts(CONCEPT, "ACTIVITY")).hasSize(19);
    }

    @Test
    void anActivitySaysWhoByWhenForHowMuchAndHowItIsMeasured() {
        JsonNode rides = TOWN.part(CONCEPT, "2.2.1");

        assertThat(rides.path("responsibleBody").asString()).isEqualTo("odbor sociálních služeb");
        assertThat(rides.path("dueOn").asString()).isEqualTo("2029-12-31");
        assertThat(rides.path("expectedCost").path("amount").asInt()).isEqualTo(2_250_000);
        assertThat(rides.path("fundingSources"))
                .extracting(JsonNode::asString)
                .containsExactly("rozpočet města", "dotace kraje", "platby klientů");
        assertThat(rides.path("indicator").path("base").asInt()).isEqualTo(3_200);
        assertThat(rides.path("indicator").path("target").asInt()).isEqualTo(5_000);
        assertThat(TOWN.part(CONCEPT, "2.2").path("regionalPlan").asString()).isEqualTo("cíl B.1");
    }

    @Test
    void theFirstDraftWasReturnedForCommentsAfterItsPeriodHadEndedByItself() {
        JsonNode first = TOWN.document(CONCEPT).at("/drafts/0");

        assertThat(TOWN.steps(CONCEPT, 1)).containsExactly("PUBLIC_COMMENT 2025-03-17");
        assertThat(first.path("commentsUntil").asString()).isEqualTo("2025-03-16");
        assertThat(first.path("returnedOn").asString()).isEqualTo("2025-03-17");
        assertThat(first.path("returnReason").asString()).contains("znovu možnost připomínkovat");
    }

    @Test
    void everyCommentWasSettledWithAReason() {
        JsonNode comments = TOWN.document(CONCEPT).path("comments");

        assertThat(comments)
                .extracting(comment -> comment.path("outcome").asString())
                .containsExactly("ACCEPTED", "PARTLY_ACCEPTED", "REJECTED");
        assertThat(comments)
                .allSatisfy(
                        comment -> assertThat(comment.path("reason").asString()).isNotBlank());
    }

    @Test
    void theSecondDraftSaysDifferentlyWhatTheCommentsWereAbout() {
        String rides = "parts[" + TOWN.id("part/aktivita-2-2-1") + "]";
        JsonNode differences =
                TOWN.read(TOWN.pathOf(CONCEPT) + "/differences?from=1&to=2").path("items");

        assertThat(differences.valueStream().map(each -> each.path("path").asString()))
                .containsExactlyInAnyOrder(
                        rides + ".text",
                        rides + ".indicator.target",
                        rides + ".expectedCost.amount",
                        "parts[" + TOWN.id("part/aktivita-5-1-2") + "]");
        assertThat(differences
                        .valueStream()
                        .filter(each -> each.path("path").asString().endsWith(".target"))
                        .map(each ->
                                each.path("item").asString() + ": " + each.path("before") + " > " + each.path("after")))
                .containsExactly("Doprava na zavolání: 3600 > 5000");
        assertThat(differences
                        .valueStream()
                        .filter(each -> each.path("before").isNull())
                        .map(each -> each.path("item").asString()))
                .containsExactly("Tlumočení v prvních měsících");
    }

    @Test
    void theSecondDraftWentOverCommentsCommissionCouncilAndAssemblyBeforeTheGroupsMet() {
        assertThat(TOWN.steps(CONCEPT, 2))
                .containsExactly(
                        "PUBLIC_COMMENT 2025-04-18",
                        "COMMISSION_OPINION 2025-04-23 komise sociální",
                        "COUNCIL 2025-04-24 392/2025",
                        "ASSEMBLY 2025-04-29 187/2025",
                        "PUBLICATION 2025-04-30");
        assertThat(TOWN.document(CONCEPT).at("/document/stage").asString()).isEqualTo("PUBLISHED");
        assertThat(TOWN.events("planning.MeetingOpened")
                        .map(event -> event.at("/payload/openedOn").asString())
                        .filter(day -> day.startsWith("2025")))
                .hasSize(5)
                .allMatch(day -> day.compareTo("2025-04-30") > 0);
    }

    @Test
    void everyEntryOfTheRealisationPlanTiesToAMeasureOfTheConcept() {
        assertThat(entries().map(entry -> entry.at("/ties/conceptMeasure").asString()))
                .hasSize(7)
                .isSubsetOf(measures());
    }

    @Test
    void everyProposalThatNamesAMeasureNamesOneOfTheConcept() {
        assertThat(TOWN.events("planning.ProposalSubmitted")
                        .map(event -> event.at("/payload/ties/conceptMeasure").asString(""))
                        .filter(measure -> !measure.isEmpty()))
                .hasSizeGreaterThan(25)
                .isSubsetOf(measures());
    }

    @Test
    void fromANeedOneComesToAMeasureOfTheConceptAndToItsIndicator() {
        JsonNode thread = TOWN.read("/api/planning/needs/" + TOWN.id("proposal/seniori-potreba-doprava") + "/thread");
        String entryId = TOWN.id("entry/senior-expres").toString();

        assertThat(thread.path("entries"))
                .extracting(entry -> entry.path("entryId").asString())
                .contains(entryId);
        assertThat(entries()
                        .filter(entry -> entry.path("entryId").asString().equals(entryId))
                        .map(entry -> TOWN.part(
                                        CONCEPT,
                                        entry.at("/ties/conceptMeasure").asString())
                                .path("title")
                                .asString()))
                .containsExactly("Doprava seniorů");
    }

    @Test
    void thePublicReadsItAndWhatItsDraftsSaidDifferently() {
        String published = "/api/public/plzen/documents/" + TOWN.id("document/" + CONCEPT);

        assertThat(TOWN.publicStatusOf(CONCEPT)).isEqualTo(200);
        assertThat(TOWN.publicStatus(published + "/drafts/1")).isEqualTo(200);
        assertThat(TOWN.publicStatus(published + "/differences?from=1&to=2")).isEqualTo(200);
    }

    @Test
    void whatIsPublishedChangesNoMore() {
        assertThat(TOWN.refusal(TOWN.pathOf(CONCEPT) + "/drafts", "{}")).isEqualTo("DOCUMENT_IN_DRAFTING");
    }

    @Test
    void howFarTheConceptIsFulfilledFollowsFromTheBalanceReport() {
        JsonNode fulfilment = TOWN.read(TOWN.pathOf(CONCEPT) + "/progress").path("fulfilment");

        assertThat(fulfilment.toString())
                .isEqualTo("{\"entries\":7,\"fulfilled\":4,\"partly\":2,\"notFulfilled\":1,\"unanswered\":0,"
                        + "\"percent\":71.4}");
        JsonNode transport = TOWN.progressOf(CONCEPT, "2.2");
        assertThat(transport.path("entries"))
                .extracting(entry -> entry.path("outcome").asString() + " "
                        + entry.at("/grants/0/contracted/amount").asInt())
                .containsExactly("FULFILLED 55000");
        assertThat(TOWN.progressOf(CONCEPT, "2").at("/fulfilment/entries").asInt())
                .isEqualTo(2);
    }

    @Test
    void measuresForWhichNobodyPlannedAnythingAreNamed() {
        assertThat(TOWN.read(TOWN.pathOf(CONCEPT) + "/progress").path("measuresWithoutEntries"))
                .extracting(JsonNode::asString)
                .contains("5.2")
                .doesNotContain("2.2");
    }

    @Test
    void theProgressOfAnActivityIsRecordedAgainstItsTarget() {
        assertThat(TOWN.progressOf(CONCEPT, "2.2.1").path("indicatorPercent").decimalValue())
                .isEqualByComparingTo("30.0");
    }

    @Test
    void thePublicComesFromThePlanToTheConceptThatItCarriesOut() {
        assertThat(TOWN.page("/documents/" + TOWN.id("document/" + PLAN)))
                .contains("Naplňuje", "/plzen/documents/" + TOWN.id("document/" + CONCEPT));
    }
}
