package cz.tripartita.docs.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cz.tripartita.gateway.store.StoredJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What was stored once can be read for good (docs/adr/0007). */
class EventContractTest {

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final Map<String, String> SAMPLES = EventSamples.all();

    @Test
    void everyEventHasASampleAndEverySampleAnEvent() {
        assertThat(SAMPLES.keySet()).isEqualTo(new TreeSet<>(EventSamples.NAMES.names()));
    }

    @TestFactory
    Stream<DynamicTest> everySampleIsReadAndWrittenBackLetterByLetter() {
        return SAMPLES.entrySet().stream()
                .map(sample -> dynamicTest(
                        sample.getKey(),
                        () -> assertThat(StoredJson.write(read(sample.getKey(), sample.getValue())))
                                .isEqualTo(sample.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> everySampleIsFilledToTheLastField() {
        return SAMPLES.entrySet().stream()
                .map(sample -> dynamicTest(
                        sample.getKey(), () -> assertFilled(sample.getKey(), TREES.readTree(sample.getValue()))));
    }

    /** What a renamed field of a record comes to: the stored text has a name that the record does not know. */
    @TestFactory
    Stream<DynamicTest> aRenamedFieldIsRefused() {
        return SAMPLES.entrySet().stream()
                .flatMap(sample -> renamings(TREES.readTree(sample.getValue()))
                        .map(renamed -> dynamicTest(
                                sample.getKey() + " " + renamed.path(),
                                () -> assertThatThrownBy(() -> read(sample.getKey(), renamed.text()))
                                        .isInstanceOf(JacksonException.class))));
    }

    private static Object read(String name, String json) {
        return StoredJson.read(json, EventSamples.NAMES.classOf(name));
    }

    private static void assertFilled(String path, JsonNode node) {
        assertThat(node.isNull()).as(path + " is null").isFalse();
        if (node.isContainer()) {
            assertThat(node.isEmpty()).as(path + " is empty").isFalse();
        }
        node.propertyStream().forEach(field -> assertFilled(path + "." + field.getKey(), field.getValue()));
        if (node.isArray()) {
            node.forEach(element -> assertFilled(path + "[]", element));
        }
    }

    private record Renamed(String path, String text) {}

    private static Stream<Renamed> renamings(JsonNode root) {
        List<Renamed> all = new ArrayList<>();
        collect(root, root, "", all);
        return all.stream();
    }

    private static void collect(JsonNode root, JsonNode node, String path, List<Renamed> all) {
        if (node instanceof ObjectNode object) {
            for (String field : List.copyOf(object.propertyNames())) {
                collect(root, object.get(field), path + "/" + field, all);
                all.add(new Renamed(path + "/" + field, renamed(root, path, field)));
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(root, node.get(i), path + "/" + i, all);
            }
        }
    }

    private static String renamed(JsonNode root, String parent, String field) {
        JsonNode copy = root.deepCopy();
        ObjectNode holder = (ObjectNode) (parent.isEmpty() ? copy : copy.at(parent));
        JsonNode value = holder.remove(field);
        holder.set(field + "Renamed", value);
        return TREES.writeValueAsString(copy);
    }
}
