package cz.tripartita.gateway.rest;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.access.Flag;
import cz.tripartita.gateway.access.Route;
import cz.tripartita.gateway.access.Routes;
import cz.tripartita.gateway.testing.RunningGateway;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The description of the API is whole, and what it says hangs together. */
class ApiDescriptionTest {

    private static final JsonNode API =
            RunningGateway.ofThisJvm().send("GET", "/v3/api-docs", null, null).json();

    @Test
    void describesEveryEndpointOfTheMatrixAndNothingElse() {
        Set<String> wanted = Routes.all().stream()
                .filter(route -> !route.has(Flag.PAGE) && !route.has(Flag.DEMO))
                .filter(route -> route.has(Flag.OPEN) || !route.roles().isEmpty())
                .filter(route -> !route.path().endsWith("**"))
                .map(Route::key)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = new TreeSet<>();
        API.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(described).isEqualTo(wanted);
    }

    @Test
    void saysWhoMayCallWhat() {
        for (Route route : Routes.commands()) {
            assertThat(operation(route).get("x-roles").size())
                    .as(route.key())
                    .isEqualTo(route.roles().size());
        }
    }

    @Test
    void givesEveryOperationAnIdOfItsOwn() {
        assertThat(API.get("paths").findValuesAsString("operationId"))
                .doesNotHaveDuplicates()
                .isNotEmpty();
    }

    @Test
    void refersOnlyToSchemasThatAreThere() {
        Set<String> schemas = new HashSet<>(API.at("/components/schemas").propertyNames());

        assertThat(API.findValuesAsString("$ref"))
                .allSatisfy(reference -> assertThat(schemas).contains(reference.replace("#/components/schemas/", "")));
    }

    @Test
    void declaresEveryVariableOfEveryPath() {
        for (Route route : Routes.commands()) {
            List<String> parameters = operation(route)
                    .path("parameters")
                    .valueStream()
                    .filter(parameter -> parameter.get("in").asString().equals("path"))
                    .map(parameter -> parameter.get("name").asString())
                    .toList();
            assertThat(parameters).as(route.key()).containsExactlyInAnyOrderElementsOf(route.variables());
        }
    }

    @Test
    void takesBodiesFromTheComponentsOfCommands() {
        JsonNode schema = API.at("/components/schemas/SubmitProposal");

        assertThat(schema.get("additionalProperties").booleanValue()).isFalse();
        assertThat(schema.get("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder(
                        "groupId", "area", "kind", "title", "wording", "fundingSources", "ties", "supersedes");
        assertThat(schema.at("/properties/title/maxLength").intValue()).isEqualTo(300);
        assertThat(schema.at("/properties/reasons/type").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("string", "null");
        assertThat(schema.at("/properties/kind/enum").size()).isPositive();
        assertThat(API.at("/components/schemas/DeclarePosition/properties").has("proposalId"))
                .isFalse();
    }

    @Test
    void offersEveryListAsATable() {
        List<JsonNode> lists = API.get("paths")
                .valueStream()
                .map(path -> path.path("get"))
                .filter(operation -> operation
                        .at("/responses/200/content/application~1json/schema/$ref")
                        .asString("")
                        .startsWith("#/components/schemas/Page"))
                .toList();

        assertThat(lists).hasSizeGreaterThan(30).allSatisfy(operation -> {
            assertThat(operation.at("/responses/200/content").propertyNames())
                    .as(operation.get("operationId").asString())
                    .containsExactly(
                            "application/json",
                            "text/csv",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            assertThat(operation.get("parameters").findValuesAsString("name")).contains("for");
        });
        assertThat(API.at("/paths/~1api~1grants~1overviews~1{year}/get/responses/200/content")
                        .has("text/csv"))
                .isTrue();
        assertThat(API.at("/paths/~1api~1grants~1grants~1{grantId}/get/responses/200/content")
                        .has("text/csv"))
                .isFalse();
    }

    @Test
    void showsProblemsOfEveryCommandWithExamples() {
        for (Route route : Routes.commands()) {
            JsonNode responses = operation(route).get("responses");
            assertThat(responses.propertyNames()).contains("400", "401", "403", "404", "409", "413", "415");
            assertThat(responses
                            .at("/409/content/application~1problem+json/examples/RULE_BROKEN/value/type")
                            .asString())
                    .isEqualTo("/problems/rule-broken");
            assertThat(responses.has("428")).isEqualTo(route.has(Flag.IF_MATCH_REQUIRED));
        }
    }

    private static JsonNode operation(Route route) {
        return API.path("paths").path(route.path()).path(route.method().toLowerCase(Locale.ROOT));
    }
}
