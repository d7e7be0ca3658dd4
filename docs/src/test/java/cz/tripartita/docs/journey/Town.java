package cz.tripartita.docs.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cz.tripartita.docs.demo.RunningDemo;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
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

    /** What the public reads of the municipality. */
    JsonNode publicRead(String path) {
        HttpResponse<String> answer = DEMO.publicly("/api/public/" + code + path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
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

    /** The first event of a kind. */
    JsonNode first(String type) {
        return events(type).findFirst().orElseThrow();
    }
}
