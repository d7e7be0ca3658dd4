package cz.tripartita.docs.journey;

import static cz.tripartita.docs.demo.RunningDemo.derived;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.docs.demo.RunningDemo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Plzeň: three years of monitoring, of a service that improves, one that declines, and one whose report was corrected. */
class PlzenMonitoringJourneyTest {

    private static final Town TOWN = new Town("plzen");
    private static final String EVALUATIONS = "/api/monitoring/evaluations/";
    private static final String SURVEYS = "/api/monitoring/surveys/";

    private static JsonNode read(String path) {
        return TOWN.readAs("analyst", path);
    }

    private static UUID monitoring(String provider, String service, int year) {
        return derived("monitoring:plzen:%s:%s:%d"
                .formatted(TOWN.id("organisation/" + provider), TOWN.id("service/" + service), year));
    }

    private static String evaluation(String provider, String service, int year) {
        return EVALUATIONS + derived("effectiveness:" + monitoring(provider, service, year));
    }

    private static List<JsonNode> items(String path) {
        return read(path).path("items").valueStream().toList();
    }

    private static List<String> evaluated(String service, String... fields) {
        return items("/api/monitoring/evaluations?service=" + TOWN.id("service/" + service)).stream()
                .filter(evaluation -> !evaluation.path("score").isNull())
                .map(evaluation -> Stream.of(fields)
                        .map(field -> evaluation.path(field).asString())
                        .reduce((one, other) -> one + " " + other)
                        .orElseThrow())
                .sorted()
                .toList();
    }

    @Test
    void oneServiceRoseFromTheLowestBandToTheHighest() {
        assertThat(evaluated("poradna-lavicka", "year", "score", "band", "recommendation", "state"))
                .containsExactly(
                        "2023 19.01 D CONTINUE_WITH_CONDITIONS FINAL",
                        "2024 43.9 C CONTINUE FINAL",
                        "2025 97.01 A CONTINUE FINAL");
        assertThat(items("/api/monitoring/satisfaction/services?service=" + TOWN.id("service/poradna-lavicka")))
                .extracting(survey -> survey.path("year").asInt() + " "
                        + survey.path("satisfaction").asString())
                .as("three surveys, each better than the one before")
                .containsExactly("2023 41.7", "2024 62.5", "2025 91.7");
    }

    @Test
    void anotherFellAndIsToGetLess() {
        assertThat(evaluated("dluhova-poradna", "year", "score", "band", "recommendation"))
                .containsExactly(
                        "2023 100.0 A CONTINUE", "2024 67.27 B CONTINUE_WITH_CONDITIONS", "2025 9.17 D REDUCE");
        JsonNode last = read(evaluation("provider-2", "dluhova-poradna", 2025));
        assertThat(last.at("/evaluation/verdict").asString()).contains("závažné zjištění nebylo napraveno");
        assertThat(last.at("/comments/0/comment").asString()).contains("o rok odkladu");
        assertThat(last.at("/score/components"))
                .extracting(part -> part.path("part").asString() + " "
                        + part.path("points").decimalValue().setScale(2, RoundingMode.UNNECESSARY))
                .containsExactly(
                        "INDICATOR 0.00", "INDICATOR 0.00", "INDICATOR 0.00", "SATISFACTION 12.50", "QUALITY 33.33");
    }

    @Test
    void allThatIsKnownOfAServiceStandsSideBySide() {
        List<JsonNode> years = read("/api/monitoring/services/" + TOWN.id("service/poradna-lavicka"))
                .path("years")
                .valueStream()
                .filter(year -> !year.at("/evaluation/score").isNull())
                .toList();

        assertThat(years)
                .extracting(year -> year.at("/monitoring/year").asInt() + " "
                        + year.at("/evaluation/band").asString() + " "
                        + year.path("satisfaction").asString() + " "
                        + year.path("visits").size())
                .containsExactly("2025 A 91.7 1", "2024 C 62.5 0", "2023 D 41.7 1");
        assertThat(years.getFirst().path("values"))
                .extracting(value -> value.path("indicator").asString())
                .contains("cost_per_client", "cost_per_contact");
        assertThat(years.getFirst().path("reports"))
                .extracting(report -> report.path("state").asString())
                .containsOnly("ACCEPTED");
    }

    @ParameterizedTest
    @CsvSource({"poradna-lavicka-2025, 2", "dluhova-poradna-2025, 10", "poradna-bez-schodu-2025, 9"})
    void whatIsAskedForTheNextYearTakesPointsFromTheEvaluation(String application, int points) {
        JsonNode evaluation = TOWN.readAs(
                "grants-officer", "/api/grants/applications/" + TOWN.id("application/" + application) + "/evaluation");

        assertThat(evaluation.path("evaluators"))
                .hasSize(2)
                .allSatisfy(evaluator -> assertThat(evaluator.path("scores"))
                        .filteredOn(score -> score.path("criterion").asString().equals("Efektivita služby"))
                        .singleElement()
                        .satisfies(score -> {
                            assertThat(score.path("points").asInt()).isEqualTo(points);
                            assertThat(score.path("reason").asString())
                                    .startsWith("Převzato z hodnocení efektivity služby za rok 2023: ");
                        }));
    }

    @Test
    void aServiceWithoutOthersOfItsKindIsComparedWithItsOwnPast() {
        assertThat(evaluated("senior-expres", "year", "score", "band")).containsExactly("2025 100.0 A");
        assertThat(read(evaluation("provider-1", "senior-expres", 2025))
                        .at("/score/components")
                        .valueStream()
                        .filter(part -> part.path("dropped").isNull())
                        .map(part -> part.path("indicator").asString() + " "
                                + part.path("comparedWith").asString() + " "
                                + part.path("compared").asInt()))
                .containsExactly("occupancy OWN_PAST 3", "cost_per_contact OWN_PAST 3");
    }

    @Test
    void aCorrectionTwoYearsLaterRevisedTheEvaluationWithAReason() {
        JsonNode now = read(evaluation("provider-3", "poradna-bez-schodu", 2023));

        assertThat(now.at("/evaluation/state").asString()).isEqualTo("REVISED");
        assertThat(now.path("scores"))
                .extracting(score -> score.path("score").asString() + " "
                        + score.path("band").asString() + " "
                        + score.path("finalOn").asString())
                .containsExactly("93.8 A 2024-03-25", "34.68 C 2026-04-15");
        assertThat(now.at("/scores/1/reason").asString()).contains("výkonů bylo 720, ne 880");
        assertThat(now.at("/score/grounds/reports/0/version").asInt()).isEqualTo(3);
        assertThat(now.at("/score/grounds/comparison/version").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, 1, 93.80, A", "2026-04-14, 1, 93.80, A", "2026-04-15, 2, 34.68, C"})
    void theEvaluationOfADayIsThatOfTheDay(String day, int version, BigDecimal score, String band) {
        JsonNode then = read(evaluation("provider-3", "poradna-bez-schodu", 2023) + "?asOf=" + day);

        assertThat(then.at("/score/score/version").asInt()).isEqualTo(version);
        assertThat(then.at("/score/score/score").decimalValue()).isEqualByComparingTo(score);
        assertThat(then.at("/score/score/band").asString()).isEqualTo(band);
        assertThat(then.path("scores")).hasSize(version);
    }

    @Test
    void aReportOfThatYearWasReturnedAcceptedAndCorrected() {
        assertThat(read("/api/monitoring/monitorings/" + monitoring("provider-3", "poradna-bez-schodu", 2023))
                        .path("reports"))
                .extracting(report -> report.path("version").asInt() + " "
                        + report.path("state").asString())
                .containsExactlyInAnyOrder("1 RETURNED", "2 ACCEPTED", "3 ACCEPTED");
    }

    @Test
    void anOverdueReportHeldAnInstalmentUntilItCame() {
        UUID grant = derived("grant:" + TOWN.id("application/dluhova-poradna-2024"));

        assertThat(Stream.of("grants.PaymentsHeld", "grants.HoldLifted", "grants.PaymentMade")
                        .flatMap(TOWN::events)
                        .filter(event -> event.path("stream").asString().equals(grant.toString()))
                        .map(event -> event.path("type").asString() + " "
                                + event.at("/metadata/happenedOn").asString()))
                .containsExactly(
                        "grants.PaymentsHeld 2024-07-31",
                        "grants.HoldLifted 2024-08-26",
                        "grants.PaymentMade 2024-02-15",
                        "grants.PaymentMade 2024-09-09");
        assertThat(TOWN.readAs("grants-officer", "/api/grants/grants/" + grant).path("held"))
                .isEmpty();
    }

    @Test
    void aTableInWhichFewWouldBeToldApartIsWithheldWhole() {
        String path = SURVEYS + TOWN.id("survey/spokojenost-bez-schodu-2024");
        JsonNode staff = read(path).at("/results/questions/2");

        assertThat(read(path).at("/results/answers").asInt()).isEqualTo(7);
        assertThat(staff.at("/totals/0/distribution/mean/mean").decimalValue()).isEqualByComparingTo("4");
        assertThat(staff.at("/breakdown/by").asString()).isEqualTo("age");
        assertThat(staff.at("/breakdown/parts").isNull()).isTrue();
        assertThat(read(SURVEYS + TOWN.id("survey/spokojenost-lavicka-2024"))
                        .at("/results/questions/2/breakdown/parts"))
                .as("with five in every cell it is told")
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(TOWN.publicRead("/surveys/" + TOWN.id("survey/spokojenost-bez-schodu-2024") + "/results")
                        .path("items"))
                .filteredOn(row -> !row.path("breakdown").isNull())
                .as("the public is told that there is a table by age, and nothing of it")
                .singleElement()
                .satisfies(row -> assertThat(row.path("part").isNull()
                                && row.path("value").isNull()
                                && row.path("count").isNull())
                        .isTrue());
    }

    @Test
    void whatPeopleWroteIsSummedUp() {
        assertThat(TOWN.publicRead("/surveys/" + TOWN.id("survey/spokojenost-lavicka-2025"))
                        .at("/summaries/0/summary")
                        .asString())
                .contains("sobotní hodiny");
    }

    @Test
    void counsellingGrewFromFiveAMonthToTwentyAWeek() {
        assertThat(trend("MONTH", "2023-01-01", "2023-12-31"))
                .hasSize(12)
                .allSatisfy(contacts -> assertThat(contacts).isBetween(1, 5));
        assertThat(trend("WEEK", "2026-01-05", "2026-11-08"))
                .hasSize(44)
                .allSatisfy(contacts -> assertThat(contacts).isBetween(15, 20));
        assertThat(trend("MONTH", "2024-01-01", "2024-12-31").getLast()).isEqualTo(28);
        assertThat(items("/api/monitoring/counselling/events"))
                .extracting(event -> event.path("attendance").asInt())
                .containsExactlyInAnyOrder(24, 41, 160, 230, 57, 310);
        assertThat(items("/api/monitoring/counselling/portal-visits")).hasSize(10);
    }

    private static List<Integer> trend(String span, String from, String to) {
        String path = "/api/monitoring/counselling/trend?limit=200&span=%s&from=%s&to=%s".formatted(span, from, to);
        return items(path).stream().map(point -> point.path("contacts").asInt()).toList();
    }

    @Test
    void findingsOfVisitAndCheckWereFollowedUp() {
        assertThat(items("/api/monitoring/findings?limit=50&service=" + TOWN.id("service/dluhova-poradna")))
                .extracting(finding -> finding.path("source").asString() + " "
                        + finding.path("severity").asString() + " "
                        + finding.path("remedy").asString())
                .containsExactlyInAnyOrder(
                        "QUALITY_VISIT MINOR REMEDIED",
                        "QUALITY_VISIT SERIOUS NOT",
                        "QUALITY_VISIT MINOR PARTLY",
                        "QUALITY_VISIT MINOR REMEDIED",
                        "CONTENT_CHECK SERIOUS PARTLY");
        assertThat(items("/api/monitoring/check-plans/2025"))
                .extracting(check -> check.path("serviceName").asString())
                .containsExactlyInAnyOrder("Občanská poradna Modrá lavička", "Poradna pečujícím Práh", "Senior Expres");
    }

    @Test
    void theRegionGotTheYearInItsForm() {
        JsonNode handover = items("/api/monitoring/forms/kraj/2025/handovers").getFirst();

        assertThat(handover.path("recipient").asString()).isEqualTo("REGION");
        assertThat(handover.path("complete").asBoolean()).isTrue();
        assertThat(handover.path("services").asInt()).isEqualTo(5);
        assertThat(handover.path("differences").asInt()).isZero();
        String export = new String(
                RunningDemo.ofThisJvm()
                        .get("plzen-coordinator", "/api/monitoring/forms/kraj/2025/services", "text/csv")
                        .body(),
                StandardCharsets.UTF_8);
        assertThat(export.lines()).hasSize(6);
        assertThat(export).contains("IČO", "Počet osob", "99990130", "Dluhová poradna Práh");
    }
}
