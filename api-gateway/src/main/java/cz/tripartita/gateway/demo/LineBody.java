package cz.tripartita.gateway.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The JSON body of a line, with ids in place of symbols and the day on which it happened. */
record LineBody(SymbolicIds symbols) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String HAPPENED_ON = "happenedOn";
    private static final int KEY_LENGTH = 32;

    /**
     * The body to send; {@code happenedOn} is added where the line leaves it out, and left out where the line has null.
     *
     * @throws IllegalArgumentException when it is no JSON object or has a malformed symbol
     */
    String resolve(String text, LocalDate happenedOn) {
        JsonNode body = parse(text);
        if (!(body instanceof ObjectNode object)) {
            throw new IllegalArgumentException("the body has to be a JSON object");
        }
        replaceIn(object);
        if (!object.has(HAPPENED_ON)) {
            object.put(HAPPENED_ON, happenedOn.toString());
        } else if (object.path(HAPPENED_ON).isNull()) {
            object.remove(HAPPENED_ON);
        }
        return JSON.writeValueAsString(object);
    }

    /** The idempotency key of a line that says this. */
    static String keyOf(String line) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
            return "load-" + HexFormat.of().formatHex(digest).substring(0, KEY_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the body is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private void replaceIn(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> property : object.properties()) {
                property.setValue(replaced(property.getValue()));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, replaced(array.get(i)));
            }
        }
    }

    private JsonNode replaced(JsonNode value) {
        if (value instanceof StringNode && value.stringValue().startsWith("@")) {
            return StringNode.valueOf(symbols.resolve(value.stringValue()).toString());
        }
        replaceIn(value);
        return value;
    }
}
