package cz.tripartita.docs.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cz.tripartita.gateway.access.Role;
import cz.tripartita.gateway.access.Route;
import cz.tripartita.gateway.access.Routes;
import cz.tripartita.gateway.rest.query.AsRows;
import cz.tripartita.readmodels.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every list that there is, as CSV and XLSX: what stands in JSON, value by value, for whoever asks. */
class ListsAsTablesTest {

    private static final RunningDemo DEMO = RunningDemo.ofThisJvm();
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String OVERVIEW = "/api/grants/overviews/2026";

    /** A list of the demo that there is something in. */
    private record Sample(String municipality, String path) {

        private static Sample plzen(String path) {
            return new Sample("plzen", path);
        }

        private static Sample zatec(String path) {
            return new Sample("zatec", path);
        }
    }

    private static final String CONCEPT = "documents/" + RunningDemo.id("document/koncepce-2025-2029");
    private static final String PROPOSAL =
            RunningDemo.id("proposal/senior-expres").toString();
    private static final String SURVEY =
            RunningDemo.id("survey/spokojenost-lavicka-2025").toString();
    private static final String GRANT = RunningDemo.derived("grant:" + RunningDemo.id("application/senior-expres-2026"))
            .toString();

    /** What stands in the braces of a path, and what has to be asked with it. */
    private static final Map<String, Sample> SAMPLES = Map.ofEntries(
            Map.entry(
                    "/api/grants/pipelines/{year}/applications",
                    Sample.plzen("/api/grants/pipelines/2026/applications")),
            Map.entry("/api/monitoring/report-lines", Sample.plzen("/api/monitoring/report-lines?period=2026-H1")),
            Map.entry("/api/monitoring/check-plans/{year}", Sample.plzen("/api/monitoring/check-plans/2025")),
            Map.entry(
                    "/api/monitoring/counselling/comparison",
                    Sample.plzen("/api/monitoring/counselling/comparison?from=2026-01-01&to=2026-06-30"
                            + "&thenFrom=2026-07-01&thenTo=2026-12-31")),
            Map.entry(
                    "/api/grants/applications/{applicationId}/effectiveness",
                    Sample.plzen("/api/grants/applications/" + RunningDemo.id("application/senior-expres-2026")
                            + "/effectiveness")),
            Map.entry(
                    "/api/monitoring/comparisons-in-time",
                    Sample.plzen("/api/monitoring/comparisons-in-time?serviceKind=RELATED")),
            Map.entry(
                    "/api/monitoring/forms/{code}/{year}/handovers",
                    Sample.plzen("/api/monitoring/forms/kraj/2025/handovers")),
            Map.entry(
                    "/api/monitoring/forms/{code}/{year}/handovers/{handoverId}/differences",
                    Sample.plzen("/api/monitoring/forms/kraj/2025/handovers/" + RunningDemo.id("handover/kraj-2025")
                            + "/differences")),
            Map.entry(
                    "/api/monitoring/surveys/{surveyId}/results",
                    Sample.plzen("/api/monitoring/surveys/" + SURVEY + "/results")),
            Map.entry(
                    "/api/public/{municipality}/surveys/{surveyId}/results",
                    Sample.plzen("/api/public/plzen/surveys/" + SURVEY + "/results")),
            Map.entry("/api/audit/streams/{stream}", Sample.plzen("/api/audit/streams/" + GRANT)),
            Map.entry(
                    "/api/audit/streams/{stream}/history", Sample.plzen("/api/audit/streams/" + PROPOSAL + "/history")),
            Map.entry(
                    "/api/planning/documents/{documentId}/differences",
                    Sample.plzen("/api/planning/" + CONCEPT + "/differences?from=1&to=2")),
            Map.entry(
                    "/api/planning/process/statutes/differences",
                    Sample.zatec("/api/planning/process/statutes/differences?from=1&to=2")),
            Map.entry(
                    "/api/public/{municipality}/documents/{documentId}/differences",
                    Sample.plzen("/api/public/plzen/" + CONCEPT + "/differences?from=1&to=2")),
            Map.entry(
                    "/api/public/{municipality}/documents/{documentId}/timeline",
                    Sample.plzen("/api/public/plzen/" + CONCEPT + "/timeline")),
            Map.entry(
                    "/api/public/{municipality}/groups/{groupId}/timeline",
                    Sample.plzen("/api/public/plzen/groups/" + first("groups", "groupId") + "/timeline")),
            Map.entry(
                    "/api/public/{municipality}/meetings/{meetingId}/timeline",
                    Sample.plzen("/api/public/plzen/meetings/" + first("meetings", "meetingId") + "/timeline")),
            Map.entry(
                    "/api/public/{municipality}/proposals/{proposalId}/documents",
                    Sample.plzen("/api/public/plzen/proposals/" + PROPOSAL + "/documents")),
            Map.entry(
                    "/api/public/{municipality}/statutes/differences",
                    Sample.zatec("/api/public/zatec/statutes/differences?from=1&to=2")));

    /** Where the demo has nothing: no application was handed in late, and no figure changed after it was handed over. */
    private static final Set<String> EMPTY = Set.of(
            "/api/monitoring/forms/{code}/{year}/handovers/{handoverId}/differences",
            "/api/public/{municipality}/late-submissions");

    private static String first(String list, String id) {
        return TableFile.JSON
                .readTree(DEMO.publicly("/api/public/plzen/" + list).body())
                .at("/items/0/" + id)
                .asString();
    }

    /** All but those whose rows are laid out in a way of their own, which are tested where they are. */
    private static Set<String> lists() {
        return DEMO.questions().entrySet().stream()
                .filter(question -> question.getValue().getReturnType() == Page.class)
                .filter(question -> !question.getValue().isAnnotationPresent(AsRows.class))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void areAllListsOfTheService() {
        assertThat(lists()).hasSizeGreaterThan(35).containsAll(SAMPLES.keySet()).containsAll(EMPTY);
    }

    @TestFactory
    Stream<DynamicTest> sayWhatJsonSays() {
        return lists().stream()
                .map(list -> dynamicTest(list, () -> {
                    Sample sample = SAMPLES.getOrDefault(list, Sample.plzen(list.replace("{municipality}", "plzen")));
                    List<Role> roles = roles(list);
                    String sees = roles.isEmpty()
                            ? null
                            : sample.municipality + "-" + roles.getFirst().code();
                    List<JsonNode> items = items(sees, sample.path);
                    assertThat(items.isEmpty()).as("nothing in it").isEqualTo(EMPTY.contains(list));
                    csv(sees, sample.path).saysInText(items);
                    xlsx(sees, sample.path).saysInTypes(items);
                    for (Role role : List.of(Role.ANALYST, Role.APPLICANT)) {
                        if (roles.contains(role)) {
                            String client = sample.municipality + "-" + role.code();
                            csv(client, sample.path).saysInText(items(client, sample.path));
                        }
                    }
                }));
    }

    private static List<Role> roles(String list) {
        return Routes.all().stream()
                .filter(route -> route.key().equals("GET " + list))
                .map(Route::roles)
                .findFirst()
                .orElseThrow();
    }

    /** The whole list as JSON, page by page. */
    private static List<JsonNode> items(@Nullable String client, String path) {
        List<JsonNode> items = new ArrayList<>();
        String goesOnAt = path.equals("/api/audit/events") ? "after=" : "cursor=";
        String query = (path.contains("?") ? "&" : "?") + "limit=200";
        String cursor = "";
        while (cursor != null) {
            JsonNode page = json(client, path + query + cursor);
            page.get("items").forEach(items::add);
            JsonNode next = page.path("next");
            cursor = next.isString() ? "&" + goesOnAt + next.stringValue() : null;
        }
        return items;
    }

    private static JsonNode json(@Nullable String client, String path) {
        return TableFile.JSON.readTree(ask(client, path, "application/json"));
    }

    private static TableFile csv(@Nullable String client, String path) {
        return TableFile.ofCsv(ask(client, path, "text/csv"));
    }

    private static TableFile xlsx(@Nullable String client, String path) {
        return TableFile.ofXlsx(ask(client, path, XLSX));
    }

    private static byte[] ask(@Nullable String client, String path, String accept) {
        var answer = DEMO.get(client, path, accept);
        assertThat(answer.statusCode()).as(client + " " + path + " " + accept).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(accept);
        return answer.body();
    }

    @Test
    void haveTheYearOverviewToTheHaler() {
        JsonNode year = json("plzen-coordinator", OVERVIEW);
        List<JsonNode> rows = new ArrayList<>();
        rows.add(row("TOTAL", year.get("total"), "allocation", year.get("allocation"))
                .set("awardedCountedAgain", year.get("awardedCountedAgain")));
        year.get("areas")
                .forEach(area -> rows.add(row("AREA", area.get("amounts"), "code", area.get("area"))
                        .set("name", area.get("areaName"))
                        .set("shared", area.get("shared"))));
        year.get("kinds").forEach(kind -> rows.add(row("KIND", kind.get("amounts"), "code", kind.get("serviceKind"))));
        year.get("sources")
                .forEach(source -> rows.add(
                        row("SOURCE", source, "code", source.get("source")).without("source")));

        assertThat(rows).hasSizeGreaterThan(5);
        csv("plzen-coordinator", OVERVIEW).saysInText(rows);
        xlsx("plzen-coordinator", OVERVIEW).saysInTypes(rows);
    }

    private static ObjectNode row(String part, JsonNode amounts, String name, JsonNode value) {
        ObjectNode row = TableFile.JSON.createObjectNode();
        row.put("part", part);
        row.set(name, value);
        amounts.properties().forEach(amount -> row.set(amount.getKey(), amount.getValue()));
        return row;
    }
}
