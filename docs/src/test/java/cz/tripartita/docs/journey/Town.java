package cz.tripartita.docs.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cz.tripartita.docs.demo.RunningDemo;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A municipality of the demo as its people read it over HTTP. */
record Town(String code) {

    private static final RunningDemo DEMO = RunningDemo.ofThisJvm();
    private static final String PROJECTIONS = "/api/operations/projections";

    /** The id that a symbol of the municipality's file stands for. */
    UUID id(String symbol) {
        return RunningDemo.idIn(code, symbol);
    }

    /** What the coordinator reads. */
    JsonNode read(String path) {
        return readAs("coordinator", path);
    }

    /** What somebody in a role reads. */
    JsonNode readAs(String role, String path) {
        HttpResponse<String> answer = DEMO.get(code + "-" + role, path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    /** The document that a name of the municipality's file stands for, as the coordinator reads it. */
    JsonNode document(String name) {
        return read(pathOf(name));
    }

    /** Where a document is read and changed. */
    String pathOf(String document) {
        return "/api/planning/documents/" + id("document/" + document);
    }

    /** The steps that a draft of a document took, in their order: each with its day and what the body resolved. */
    List<String> steps(String document, int draft) {
        return document(document)
                .at("/drafts/" + (draft - 1) + "/taken")
                .valueStream()
                .map(step -> Stream.of("step", "takenOn", "commission", "resolution")
                        .map(field -> step.path(field).asString(""))
                        .filter(field -> !field.isEmpty())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** What a document says in its parts, by their designations: designation and title. */
    List<String> parts(String document, String level) {
        return document(document)
                .at("/content/parts")
                .valueStream()
                .filter(part -> part.path("level").asString().equals(level))
                .map(part -> part.path("designation").asString() + " "
                        + part.path("title").asString())
                .toList();
    }

    /** A part of a document by its designation. */
    JsonNode part(String document, String designation) {
        return document(document)
                .at("/content/parts")
                .valueStream()
                .filter(part -> part.path("designation").asString().equals(designation))
                .findFirst()
                .orElseThrow();
    }

    /** How far a part of a document has come, by its designation. */
    JsonNode progressOf(String document, String designation) {
        return read(pathOf(document) + "/progress")
                .path("parts")
                .valueStream()
                .filter(part -> part.at("/part/designation").asString().equals(designation))
                .findFirst()
                .orElseThrow();
    }

    /** The rule for which the service refuses what the coordinator asks for, so that nothing of it stays. */
    String refusal(String path, String body) {
        HttpResponse<String> answer = DEMO.post(code + "-coordinator", path, body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(409);
        return JsonMapper.shared().readTree(answer.body()).path("rule").asString();
    }

    /** The operator throws every projection away and waits until all have grown again from the events. */
    void rebuildEverything() {
        readAs("operator", PROJECTIONS)
                .path("items")
                .valueStream()
                .map(projection -> projection.path("name").asString())
                .filter(name -> name.startsWith("read-models."))
                .forEach(name -> assertThat(DEMO.post(code + "-operator", PROJECTIONS + "/" + name + "/rebuild"))
                        .isEqualTo(202));
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(readAs("operator", PROJECTIONS).path("items"))
                        .allSatisfy(projection ->
                                assertThat(projection.path("lag").asLong()).isZero()));
    }

    /** What the public reads; the status alone. */
    int publicStatus(String path) {
        return DEMO.status(path);
    }

    /** A page of the public site, in Czech. */
    String page(String path) {
        HttpResponse<String> answer = DEMO.publicly("/" + code + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** What the public reads of the municipality. */
    JsonNode publicRead(String path) {
        HttpResponse<String> answer = DEMO.publicly("/api/public/" + code + path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    /** What the public reads of a document, without a token. */
    int publicStatusOf(String document) {
        return publicStatus("/api/public/" + code + "/documents/" + id("document/" + document));
    }

    /** The events of a kind, in their order, as the auditor reads them. */
    Stream<JsonNode> events(String type) {
        Stream.Builder<JsonNode> all = Stream.builder();
        long after = 0;
        while (true) {
            JsonNode items = readAs("auditor", "/api/audit/events?limit=200&after=" + after)
                    .path("items");
            if (items.isEmpty()) {
                return all.build().filter(event -> event.path("type").asString().equals(type));
            }
            items.forEach(all::add);
            after = items.get(items.size() - 1).path("position").asLong();
        }
    }
}
