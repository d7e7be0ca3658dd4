package cz.tripartita.docs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Plzeň: what the groups agreed on in May becomes a realisation plan, which the public comments on and the city's bodies
 * approve; a year later the balance report says what came of it.
 */
class PlzenJourneyTest {

    private static final Town TOWN = new Town("plzen");
    private static final String PLAN = "/api/planning/documents/" + TOWN.id("document/realizacni-plan-2026");
    private static final String REPORT = "/api/planning/documents/" + TOWN.id("document/bilancni-zprava-2026");

    private static List<String> steps(String document) {
        return TOWN.read(document)
                .at("/drafts/0/taken")
                .valueStream()
                .map(step -> step.path("step").asString())
                .toList();
    }

    @Test
    void thePlanHoldsOnlyWhatTheGroupsAgreedOn() {
        JsonNode chapters = TOWN.read(PLAN).at("/content/chapters");

        assertThat(chapters).hasSize(5);
        assertThat(chapters.valueStream()
                        .flatMap(chapter -> chapter.path("entries").valueStream()))
                .hasSize(7)
                .allSatisfy(entry -> assertThat(TOWN.read("/api/planning/proposals/"
                                        + entry.at("/entry/proposalId").asString())
                                .at("/proposal/status")
                                .asString())
                        .isIn("CONSENSUS", "SUPERSEDED"));
    }

    @Test
    void theCatalogueListsServicesInCzechOrderAndMarksWhatNobodyConfirmed() {
        assertThat(services("?status=PROVIDED"))
                .containsExactly(
                        "Dluhová poradna Práh",
                        "Domov Podzimní terasa",
                        "Chráněná cesta: poradna pro cizince",
                        "Nízkoprahové denní centrum Práh",
                        "Občanská poradna Modrá lavička",
                        "Od dveří ke dveřím",
                        "Pečovatelská služba Terasa",
                        "Poradna Bez schodů",
                        "Poradna pečujícím Práh",
                        "Raná péče Hnízdo",
                        "Senior Expres",
                        "Společná kuchyně",
                        "Terénní program Práh",
                        "Tichá linka");
        assertThat(services("?status=ENDED")).containsExactly("Dopolední klub Hnízdo");
        assertThat(services("?stale=true&day=2026-10-16")).isEmpty();
        assertThat(services("?stale=true&day=2026-10-17")).containsExactly("Společná kuchyně");
        assertThat(services("?text=chranena+MAPA")).hasSize(1);
    }

    private static List<String> services(String query) {
        return TOWN.read("/api/planning/services" + query)
                .path("items")
                .valueStream()
                .map(service -> service.at("/entry/name").asString())
                .toList();
    }

    @Test
    void everyGroupWasToMeetInMayAndDid() {
        assertThat(meetingsDueOn("2025-04-30")).isEmpty();
        assertThat(meetingsDueOn("2025-05-01")).hasSize(5);
        assertThat(meetingsDueOn("2025-05-19"))
                .extracting(due -> due.path("subjectId").asString() + " by "
                        + due.path("dueAt").asString())
                .containsExactlyInAnyOrder(
                        TOWN.id("group/exclusion") + " by 2025-05-31T22:00:00Z",
                        TOWN.id("group/foreigners") + " by 2025-05-31T22:00:00Z");
        assertThat(meetingsDueOn("2025-12-31")).isEmpty();
    }

    private static JsonNode meetingsDueOn(String day) {
        return TOWN.read("/api/planning/due?kind=YEARLY_MEETINGS&day=" + day).path("items");
    }

    @Test
    void thePlanWentOverCommentsCommissionCouncilAndAssembly() {
        assertThat(steps(PLAN))
                .containsExactly("PUBLIC_COMMENT", "COMMISSION_OPINION", "COUNCIL", "ASSEMBLY", "PUBLICATION");
        assertThat(TOWN.read(PLAN).at("/document/stage").asString()).isEqualTo("PUBLISHED");
        assertThat(TOWN.read(PLAN).at("/document/publishedOn").asString()).isEqualTo("2025-09-22");
        assertThat(TOWN.read(PLAN).at("/document/late").asBoolean()).isFalse();
    }

    @Test
    void theCommentPeriodEndedByItselfAfterThirtyDays() {
        JsonNode closed = TOWN.events("planning.CommentsClosed")
                .filter(event -> PLAN.endsWith(event.at("/payload/documentId").asString()))
                .findFirst()
                .orElseThrow();

        assertThat(closed.at("/metadata/role").asString()).isEqualTo("scheduler");
        assertThat(closed.at("/metadata/happenedOn").asString()).isEqualTo("2025-07-19");
    }

    @Test
    void theCommentWasSettledWithAReason() {
        JsonNode comment = TOWN.read(PLAN).at("/comments/0");

        assertThat(comment.toString()).contains("PARTLY_ACCEPTED", "provoz přes svátky");
    }

    @Test
    void theBalanceReportAnswersEveryEntryOfThePlan() {
        JsonNode report = TOWN.read(REPORT);

        assertThat(report.path("planId").asString())
                .isEqualTo(TOWN.id("document/realizacni-plan-2026").toString());
        assertThat(report.at("/content/chapters")
                        .valueStream()
                        .flatMap(chapter -> chapter.path("entries").valueStream())
                        .map(entry -> entry.at("/answer/outcome").asString()))
                .hasSize(7)
                .containsOnly("FULFILLED", "PARTLY", "NOT");
        assertThat(steps(REPORT))
                .containsExactly("PUBLIC_COMMENT", "COMMISSION_OPINION", "COUNCIL", "ASSEMBLY", "PUBLICATION");
    }

    @Test
    void moneyOfTheReportSaysThatItWasEnteredAndWhereItIsFrom() {
        assertThat(TOWN.events("planning.EntryAnswered")
                        .map(event -> event.at("/payload/money"))
                        .filter(money -> !money.isNull())
                        .map(money -> money.path("origin").asString() + " "
                                + money.path("source").asString()))
                .hasSize(3)
                .containsOnly("ENTERED kniha dotací města");
    }

    @Test
    void theReportTookMoneyAndIndicatorsOfTheRecordByItself() {
        JsonNode taken = TOWN.events("planning.FiguresTaken").findFirst().orElseThrow();

        assertThat(taken.at("/metadata/role").asString()).isEqualTo("scheduler");
        assertThat(taken.at("/metadata/happenedOn").asString()).isEqualTo("2026-09-14");
        JsonNode expres = entry(TOWN.read(REPORT).at("/content/chapters"), "Senior Expres");
        assertThat(expres.at("/figures/grants/0/contracted/amount").decimalValue())
                .isEqualByComparingTo("55000");
        assertThat(expres.at("/figures/indicators").toString()).contains("RECORDED");
    }

    @Test
    void whatCameOfThePlanIsCountedFromItsReport() {
        JsonNode progress = TOWN.read(PLAN + "/progress");

        assertThat(progress.at("/fulfilment/entries").asInt()).isEqualTo(7);
        assertThat(progress.at("/fulfilment/unanswered").asInt()).isZero();
        assertThat(progress.path("entries").toString()).contains("paid");
        assertThat(TOWN.publicRead("/documents/" + TOWN.id("document/realizacni-plan-2026") + "/progress")
                        .path("entries")
                        .toString())
                .doesNotContain("paid");
    }

    private static JsonNode entry(JsonNode chapters, String title) {
        return chapters.valueStream()
                .flatMap(chapter -> chapter.path("entries").valueStream())
                .filter(entry -> entry.at("/entry/title").asString().contains(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePublicReadsBoth() {
        for (String document : List.of("realizacni-plan-2026", "bilancni-zprava-2026")) {
            assertThat(TOWN.publicStatus("/api/public/plzen/documents/" + TOWN.id("document/" + document)))
                    .isEqualTo(200);
        }
    }
}
