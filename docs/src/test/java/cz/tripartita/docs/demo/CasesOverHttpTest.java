package cz.tripartita.docs.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The grant of Senior Expres and what follows from it, as each of those concerned reads it. */
class CasesOverHttpTest {

    private static final RunningDemo DEMO = RunningDemo.ofThisJvm();
    private static final UUID PROVIDER = RunningDemo.id("organisation/provider-1");
    private static final UUID APPLICATION = RunningDemo.id("application/senior-expres-2026");
    private static final UUID GRANT = RunningDemo.derived("grant:" + APPLICATION);
    private static final UUID MONITORING = RunningDemo.derived(
            "monitoring:plzen:" + PROVIDER + ":" + RunningDemo.id("service/senior-expres") + ":2026");

    private static final List<String> CASES = List.of(
            "/api/grants/applications/" + APPLICATION,
            "/api/grants/grants/" + GRANT,
            "/api/grants/grants/" + GRANT + "/days/2026-03-01",
            "/api/monitoring/monitorings/" + MONITORING);

    private static final List<String> LISTS = List.of(
            "/api/grants/applications",
            "/api/grants/grants",
            "/api/grants/funding-sources",
            "/api/monitoring/monitorings");

    private static JsonNode read(String client, String path) {
        HttpResponse<String> answer = DEMO.get(client, path);
        assertThat(answer.statusCode())
                .as(client + " " + path + " " + answer.body())
                .isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static List<String> organisations(String client, String path) {
        return read(client, path + "?limit=200")
                .path("items")
                .valueStream()
                .map(item -> item.path("organisationId").asString())
                .distinct()
                .toList();
    }

    private static int amount(JsonNode grant, String which) {
        return grant.at("/grant/amounts/" + which + "/amount").asInt();
    }

    @Test
    void theFinanceOfficerReadsTheAmountsOfTodayAndOfEachDayBefore() {
        JsonNode today = read("plzen-finance-officer", CASES.get(1));
        JsonNode inMarch = read("plzen-finance-officer", CASES.get(1) + "/days/2026-03-01");

        assertThat(List.of(amount(today, "awarded"), amount(today, "contracted"), amount(today, "paid")))
                .containsExactly(55_000, 55_000, 55_000);
        assertThat(List.of(amount(inMarch, "awarded"), amount(inMarch, "contracted"), amount(inMarch, "paid")))
                .containsExactly(45_000, 45_000, 30_000);
        assertThat(inMarch.at("/papers/0/terms/instalments"))
                .extracting(instalment -> instalment.at("/amount/amount").asInt())
                .containsExactly(30_000, 15_000);
    }

    @Test
    void theAuditorReplaysEveryChangeOfTheSubsidy() {
        String history = "/api/audit/streams/" + GRANT + "/history";
        JsonNode whole = read("plzen-auditor", history);
        JsonNode inMarch = read("plzen-auditor", history + "?asOf=2026-03-01");

        assertThat(changesOf("awarded", whole)).containsExactly(45_000, 55_000);
        assertThat(changesOf("contracted", whole)).containsExactly(45_000, 55_000);
        assertThat(changesOf("totals/paid", whole)).containsExactly(0, 30_000, 55_000);
        assertThat(changesOf("totals/paid", inMarch)).containsExactly(0, 30_000);
        assertThat(changesOf("contracted", inMarch)).containsExactly(45_000);
    }

    /** The amounts that one field of the state, or a part of it, had, one after the other. */
    private static List<Integer> changesOf(String path, JsonNode history) {
        String field = path.split("/", 2)[0];
        return history.path("items")
                .valueStream()
                .filter(step -> step.path("changed")
                        .valueStream()
                        .anyMatch(name -> name.asString().equals(field)))
                .map(step -> step.at("/after/" + path))
                .filter(JsonNode::isObject)
                .map(amount -> amount.path("amount").asInt())
                .toList();
    }

    @Test
    void moneyIsAnAmountAndACurrencyAndNothingElse() {
        JsonNode awarded = read("plzen-finance-officer", CASES.get(1)).at("/grant/amounts/awarded");

        assertThat(awarded.propertyNames()).containsExactly("amount", "currency");
    }

    @TestFactory
    Stream<DynamicTest> theRecipientReadsTheOwnCase() {
        return CASES.stream().map(path -> dynamicTest(path, () -> read("plzen-applicant", path)));
    }

    @TestFactory
    Stream<DynamicTest> anotherApplicantDoesNotFindIt() {
        return CASES.stream()
                .map(path -> dynamicTest(
                        path,
                        () -> assertThat(DEMO.get("plzen-applicant-2", path).statusCode())
                                .isEqualTo(404)));
    }

    @TestFactory
    Stream<DynamicTest> nobodyOfAnotherMunicipalityFindsIt() {
        return CASES.stream()
                .map(path -> dynamicTest(
                        path,
                        () -> assertThat(DEMO.get("zatec-grants-officer", path).statusCode())
                                .isEqualTo(404)));
    }

    @TestFactory
    Stream<DynamicTest> listsShowAnApplicantTheOwnCasesAlone() {
        return LISTS.stream()
                .map(path -> dynamicTest(path, () -> {
                    assertThat(organisations("plzen-applicant", path)).containsExactly(PROVIDER.toString());
                    assertThat(organisations("plzen-grants-officer", path)).hasSizeGreaterThan(1);
                    assertThat(organisations("zatec-grants-officer", path))
                            .containsExactly(RunningDemo.idIn("zatec", "organisation/provider-1")
                                    .toString());
                }));
    }

    @Test
    void theYearOverviewSaysWhatTheYearCameToOnADayAndNothingOfItStandsInAnother() {
        JsonNode plzen = read("plzen-coordinator", "/api/grants/overviews/2026");
        JsonNode before = read("plzen-coordinator", "/api/grants/overviews/2026?on=2025-12-11");
        JsonNode zatec = read("zatec-coordinator", "/api/grants/overviews/2026");

        assertThat(plzen.at("/total/awarded/amount").asInt()).isEqualTo(393_000);
        assertThat(before.at("/total/awarded/amount").asInt()).isEqualTo(143_000);
        assertThat(plzen.at("/total/recommended/amount").asInt()).isEqualTo(433_000);
        assertThat(plzen.at("/total/grantsWithdrawn").asInt()).isEqualTo(1);
        assertThat(amount(read("plzen-applicant", CASES.get(1)), "recommended")).isEqualTo(45_000);
        assertThat(zatec.at("/total/awarded/amount").asInt()).isZero();
    }
}
